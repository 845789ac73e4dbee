package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.comparison.Samples.AN;
import static vn.bang57.comparison.Samples.BINH;
import static vn.bang57.comparison.Samples.CHAU;
import static vn.bang57.comparison.Samples.DUC;
import static vn.bang57.comparison.Samples.stated;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bang57.shared.Kept;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueParser;

class TargetsTest {

    private final Target an = stated(AN, 2030, "80").target();
    private final Target later = stated(AN, 2035, "90").target();
    private final Target binh = stated(BINH, 2030, "70").target();
    private final Targets targets = Targets.of(List.of(BINH, AN, CHAU), List.of(an, later, binh));

    @Test
    void communesStandAsSelectedAndTargetsAsEntered() {
        assertThat(targets.all()).containsExactly(binh, an, later);
        assertThat(targets.of("an")).containsExactly(an, later);
        assertThat(targets.of("an", "rate")).containsExactly(an, later);
        assertThat(targets.of("an", "cover")).isEmpty();
        assertThat(targets.of("chau")).isEmpty();
        assertThat(targets.of("nowhere")).isEmpty();
    }

    @Test
    void aChangedTargetStaysInItsPlaceAndOtherPlansStayTheSame() {
        Target changed = with(an, "85");
        Targets next = targets.with(List.of(new Kept<>(changed, true)));
        assertThat(next.all()).containsExactly(binh, changed, later);
        assertThat(next.of(BINH.slug())).isSameAs(targets.of(BINH.slug()));
        assertThat(targets.all()).containsExactly(binh, an, later);
    }

    @Test
    void aRetiredTargetGoesAndARevivedOneComesBackWhereItWas() {
        Targets without = targets.with(List.of(new Kept<>(an, false)));
        assertThat(without.all()).containsExactly(binh, later);
        assertThat(without).isNotEqualTo(targets);
        assertThat(without.with(List.of(new Kept<>(an, true)))).isEqualTo(targets);
    }

    @Test
    void aNewTargetComesLastInItsPlanAndOneOfAnotherCommuneNotAtAll() {
        Target first = stated(CHAU, 2030, "60").target();
        Target last = stated(AN, 2027, "40").target();
        Target elsewhere = stated(DUC, 2030, "50").target();
        Targets next =
                targets.with(List.of(new Kept<>(last, true), new Kept<>(first, true), new Kept<>(elsewhere, true)));
        assertThat(next.all()).containsExactly(binh, an, later, last, first);
    }

    @Test
    void someCommunesOnlyInTheOrderAskedFor() {
        assertThat(targets.only(List.of(AN, BINH)).all()).containsExactly(an, later, binh);
        assertThat(targets.only(List.of(AN))).isEqualTo(Targets.of(List.of(AN), List.of(an, later)));
        assertThat(targets.only(List.of(AN, BINH))).isNotEqualTo(targets.only(List.of(BINH, AN)));
    }

    private static Target with(Target before, String typed) {
        return new Target(
                before.id(),
                before.commune(),
                before.indicator(),
                before.milestone(),
                TargetValueParser.parse(typed).orElseThrow(),
                before.wordsEn(),
                before.origin(),
                before.unit(),
                before.label(),
                before.source(),
                before.agency(),
                before.yearBasis(),
                before.variant(),
                before.differs(),
                before.conflictKey(),
                before.conflictNote(),
                before.note(),
                before.version() + 1);
    }
}
