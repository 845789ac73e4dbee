package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.shared.sheet.MemorySheet.block;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteByPositionTest {

    private final MemorySheet sheet = new MemorySheet();

    private static PastePlan.Key key(String line, String field) {
        return new PastePlan.Key(line, field);
    }

    @Test
    void aBlockWithoutNamesBeginsAtTheUpperLeftCornerOfTheSelection() {
        PastePlan plan =
                sheet.paste(block(List.of("1", "2"), List.of("3", "4")), "shops", "truong-giang", "id", "phu-ly");

        assertThat(plan.byNames()).isFalse();
        assertThat(plan.beyond()).isZero();
        assertThat(sheet.texts())
                .isEqualTo(Map.of(
                        key("id", "phu-ly"), "1",
                        key("id", "truong-giang"), "2",
                        key("shops", "phu-ly"), "3",
                        key("shops", "truong-giang"), "4"));
    }

    @Test
    void headingsAreSkipped() {
        sheet.paste(block(List.of("1"), List.of("2"), List.of("3")), "6g", "mo-duc");

        assertThat(sheet.texts())
                .isEqualTo(Map.of(key("6g", "mo-duc"), "1", key("id", "mo-duc"), "2", key("shops", "mo-duc"), "3"));
    }

    @Test
    void aSelectedHeadingTakesNothingAndItsNeighboursDo() {
        sheet.paste(block(List.of("1")), "economy", "mo-duc", "shops", "mo-duc");

        assertThat(sheet.texts()).isEqualTo(Map.of(key("shops", "mo-duc"), "1"));
    }

    @Test
    void nothingIsPlacedOnASelectionOfHeadingsAlone() {
        PastePlan plan = sheet.paste(block(List.of("1", "")), "economy", "mo-duc");

        assertThat(plan.cells()).isEmpty();
        assertThat(plan.beyond()).isEqualTo(1);
    }

    @Test
    void filledCellsPastTheEdgeAreCounted() {
        PastePlan plan = sheet.paste(
                block(List.of("1", "2", "3", "4"), List.of("5", "", "", "6"), List.of("", " ", "7", "")),
                "shops",
                "phu-ly");

        assertThat(sheet.texts())
                .isEqualTo(Map.of(
                        key("shops", "phu-ly"), "1", key("shops", "truong-giang"), "2", key("firms", "phu-ly"), "5"));
        assertThat(plan.refused()).extracting(PastePlan.Key::of).containsExactly(key("shops", MemorySheet.WORKED_OUT));
        assertThat(plan.beyond()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"5g,mo-duc,id,mo-duc,3", "5g,mo-duc,5g,phu-ly,3", "5g,mo-duc,shops,nghia-tho,8"})
    void oneCellFillsTheWholeSelection(String line, String field, String other, String otherField, int cells) {
        sheet.paste(block(List.of("≥ 80")), line, field, other, otherField);

        assertThat(sheet.texts()).hasSize(cells);
        assertThat(sheet.texts().values()).containsOnly("≥ 80");
    }

    @Test
    void aBlockIsRepeatedOverASelectionOfWholeMultiples() {
        sheet.paste(block(List.of("1", "2"), List.of("3", "4")), "5g", "mo-duc", "shops", "truong-giang");

        assertThat(sheet.copy(sheet.area("5g", "mo-duc", "shops", "truong-giang")))
                .containsExactly(
                        List.of("1", "2", "1", "2"),
                        List.of("3", "4", "3", "4"),
                        List.of("1", "2", "1", "2"),
                        List.of("3", "4", "3", "4"));
    }

    @Test
    void aSelectionOfAnotherSizeTakesTheBlockOnce() {
        PastePlan plan = sheet.paste(block(List.of("1"), List.of("2")), "5g", "mo-duc", "id", "mo-duc");

        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "mo-duc"), "1", key("6g", "mo-duc"), "2"));
        assertThat(plan.cells()).hasSize(2);
    }

    @Test
    void aSelectionSmallerThanTheBlockTakesAllOfIt() {
        sheet.paste(block(List.of("1", "2"), List.of("3", "4")), "5g", "mo-duc", "5g", "nghia-tho");

        assertThat(sheet.texts()).hasSize(4);
    }

    @Test
    void hiddenRowsAndColumnsAreHandedOn() {
        PastePlan plan = PastePlan.of(sheet, new Block(List.of(List.of("1")), 2, 3), sheet.cell("5g", "mo-duc"));

        assertThat(plan.hiddenRows()).isEqualTo(2);
        assertThat(plan.hiddenColumns()).isEqualTo(3);
    }

    @Test
    void anEmptyBlockDoesNothing() {
        PastePlan plan = PastePlan.of(sheet, Block.of(List.of()), sheet.cell("5g", "mo-duc"));

        assertThat(plan.cells()).isEmpty();
        assertThat(plan.changes(true)).isEmpty();
    }
}
