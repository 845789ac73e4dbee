package vn.bang57.target;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which targets to read; null means any.
 *
 * @param communes slugs
 * @param indicator code
 * @param milestone year
 */
public record TargetFilter(
        @Nullable List<String> communes,
        @Nullable String indicator,
        @Nullable Integer milestone) {

    public static final TargetFilter ALL = new TargetFilter(null, null, null);

    public static TargetFilter ofCommunes(Collection<String> communes) {
        return new TargetFilter(List.copyOf(communes), null, null);
    }
}
