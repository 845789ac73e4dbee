package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.shared.sheet.MemorySheet.block;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a pasted block has that the sheet has no place for, and what it has twice. */
class PasteReportTest {

    private final MemorySheet sheet = new MemorySheet();

    private static PastePlan.Key key(String line, String field) {
        return new PastePlan.Key(line, field);
    }

    @Test
    void unknownNamesAreReportedAndNothingOfThemIsPlaced() {
        PastePlan plan = sheet.paste(
                block(
                        List.of("Chỉ tiêu", "Mộ Đức", "Bình Sơn "),
                        List.of("Phủ sóng 5G", "1", "2"),
                        List.of("Phủ sóng 7G", "3", "4")),
                "5g",
                "mo-duc");

        assertThat(plan.unknown()).containsExactly("Bình Sơn", "Phủ sóng 7G");
        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "mo-duc"), "1"));
    }

    @Test
    void oneKnownNameBesideManyUnknownOnesIsStillAName() {
        PastePlan plan = sheet.paste(
                block(
                        List.of("Chỉ tiêu", "Mộ Đức"),
                        List.of("Phủ sóng 7G", "1"),
                        List.of("Phủ sóng 8G", "2"),
                        List.of("Phủ sóng 6G", "3"),
                        List.of("Phủ sóng 9G", "4")),
                "5g",
                "mo-duc");

        assertThat(plan.unknown()).containsExactly("Phủ sóng 7G", "Phủ sóng 8G", "Phủ sóng 9G");
        assertThat(sheet.texts()).isEqualTo(Map.of(key("6g", "mo-duc"), "3"));
    }

    @Test
    void headingsOfTheBlockAreNoUnknownNames() {
        PastePlan plan = sheet.paste(
                block(
                        List.of("", "Mộ Đức", "Phú Lý"),
                        List.of("Xã hội số", "", ""),
                        List.of("Phủ sóng 5G", "1", "2"),
                        List.of("Kinh tế số", " ", ""),
                        List.of("Doanh nghiệp số", "3", "4")),
                "id",
                "mo-duc");

        assertThat(plan.unknown()).isEmpty();
        assertThat(plan.beyond()).isZero();
        assertThat(sheet.texts()).hasSize(4);
    }

    @Test
    void ofLinesOfTheSameNameTheLastOneCountsAndTheyAreReported() {
        PastePlan plan = sheet.paste(
                block(List.of("", "Mộ Đức"), List.of("Phủ sóng 5G", "1"), List.of("phu song 5g (%)", "2")),
                "5g",
                "mo-duc");

        assertThat(plan.twice()).containsExactly("Phủ sóng 5G (%)");
        assertThat(plan.cells()).hasSize(1);
        assertThat(sheet.text("5g", "mo-duc")).isEqualTo("2");
    }

    @Test
    void ofFieldsOfTheSameNameTheLastOneCountsAndTheyAreReported() {
        PastePlan plan = sheet.paste(
                block(List.of("", "Mộ Đức", "Xã Mộ Đức"), List.of("Phủ sóng 5G", "1", "2")), "5g", "mo-duc");

        assertThat(plan.twice()).containsExactly("Mộ Đức");
        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "mo-duc"), "2"));
    }

    @Test
    void figuresBesideNoNameAreCountedAndNotPlaced() {
        PastePlan plan = sheet.paste(
                block(
                        List.of("", "Mộ Đức", ""),
                        List.of("Phủ sóng 5G", "1", "2"),
                        List.of("", "3", ""),
                        List.of("Phủ sóng 6G", "4", "")),
                "5g",
                "mo-duc");

        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "mo-duc"), "1", key("6g", "mo-duc"), "4"));
        assertThat(plan.beyond()).isEqualTo(2);
    }

    @Test
    void whatStandsLeftOfTheNamesIsCountedAndNotPlaced() {
        PastePlan plan = sheet.paste(
                block(List.of("1", "Phủ sóng 5G", "80"), List.of("2", "Phủ sóng 6G", "90")), "id", "phu-ly");

        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "phu-ly"), "80", key("6g", "phu-ly"), "90"));
        assertThat(plan.beyond()).isEqualTo(2);
    }
}
