package vn.bang57.comparison;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.target.Target;

/**
 * What makes two figures of one indicator like each other.
 *
 * @param definition blank for the canonical one; otherwise the key of another one, or how it differs where it has no key
 * @param year empty for a level that holds every year
 */
record Likeness(String unit, String definition, Optional<Integer> year) {

    static Likeness of(Target target) {
        return new Likeness(
                target.unit().code(),
                Objects.requireNonNullElse(target.variant(), wording(target.differs())),
                Optional.ofNullable(target.milestone()));
    }

    private static String wording(@Nullable Bilingual differs) {
        return differs == null ? "" : differs.vi();
    }
}
