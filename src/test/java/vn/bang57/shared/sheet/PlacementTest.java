package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.shared.sheet.MemorySheet.block;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {

    private final MemorySheet sheet = new MemorySheet().with("5g", "mo-duc", "≥ 80");

    private Placement paste(String text) {
        return PastePlan.of(sheet, block(List.of(text)), sheet.cell("5g", "mo-duc"))
                .cells()
                .getFirst();
    }

    static List<String> ambiguous() {
        return Blocks.ambiguous();
    }

    @Test
    void aNewTextChangesTheCellToWhatAnEditorWouldShow() {
        Placement cell = paste(" ít  nhất 90 %");

        assertThat(cell.outcome()).isEqualTo(new Placement.Changes("≥ 90"));
        assertThat(cell.before()).isEqualTo("≥ 80");
        assertThat(cell.after()).isEqualTo("≥ 90");
        assertThat(cell.changes(false)).isTrue();
    }

    @Test
    void anotherWayToWriteTheSameChangesNothing() {
        assertThat(paste(">= 80%").outcome()).isEqualTo(new Placement.Same());
        assertThat(paste("≥ 80").changes(true)).isFalse();
        assertThat(paste("≥ 80").after()).isEqualTo("≥ 80");
    }

    @Test
    void aBlankClearsOnlyIfAsked() {
        Placement cell = paste(" \t");

        assertThat(cell.outcome()).isEqualTo(new Placement.Blank());
        assertThat(cell.changes(false)).isFalse();
        assertThat(cell.changes(true)).isTrue();
        assertThat(cell.after()).isEmpty();
    }

    @Test
    void aBlankOnABlankChangesNothing() {
        PastePlan plan = PastePlan.of(sheet, block(List.of("")), sheet.cell("6g", "mo-duc"));

        assertThat(plan.changes(true)).isEmpty();
        assertThat(plan.blanks()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void whatCouldMeanTwoThingsIsRefusedAndTheCellKept(String text) {
        Placement cell = paste(text);

        assertThat(cell.outcome()).isInstanceOfSatisfying(Placement.Refused.class, refused -> {
            assertThat(refused.typed()).isEqualTo(text);
            assertThat(refused.reason()).contains("hãy gõ");
        });
        assertThat(cell.after()).isEqualTo("≥ 80");
        assertThat(cell.changes(true)).isFalse();
    }

    @Test
    void aLockedCellIsRefusedWithItsReason() {
        sheet.locked("5g", "mo-duc");

        assertThat(paste("90").outcome()).isEqualTo(new Placement.Refused("90", MemorySheet.FULL));
        assertThat(paste("≥ 80").outcome()).isEqualTo(new Placement.Same());
        assertThat(paste("").outcome()).isEqualTo(new Placement.Same());
    }

    @Test
    void aPlanCountsWhatBecomesOfItsCells() {
        sheet.with("6g", "mo-duc", "1").locked("id", "mo-duc");
        PastePlan plan = PastePlan.of(
                sheet, block(List.of("90"), List.of(""), List.of("5"), List.of("33.3")), sheet.cell("5g", "mo-duc"));

        assertThat(plan.changes(false)).hasSize(1);
        assertThat(plan.changes(true)).hasSize(2);
        assertThat(plan.blanks()).isEqualTo(1);
        assertThat(plan.refused()).hasSize(2);
    }

    @Test
    void cellsRefusedForAnotherReasonKeepTheirOwnIfTheyHaveOne() {
        PastePlan plan = PastePlan.of(
                        sheet, block(List.of("90"), List.of("33.3"), List.of("5")), sheet.cell("5g", "mo-duc"))
                .refusing(Map.of(
                        new PastePlan.Key("5g", "mo-duc"), "không được",
                        new PastePlan.Key("6g", "mo-duc"), "không được"));

        assertThat(plan.cells().get(0).outcome()).isEqualTo(new Placement.Refused("90", "không được"));
        assertThat(plan.cells().get(1).outcome())
                .isInstanceOfSatisfying(
                        Placement.Refused.class,
                        refused -> assertThat(refused.typed()).isEqualTo("33.3"));
        assertThat(plan.cells().get(2).outcome()).isEqualTo(new Placement.Changes("5"));
    }
}
