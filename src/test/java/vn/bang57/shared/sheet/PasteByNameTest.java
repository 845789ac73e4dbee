package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bang57.shared.sheet.MemorySheet.block;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasteByNameTest {

    private final MemorySheet sheet = new MemorySheet();

    private static PastePlan.Key key(String line, String field) {
        return new PastePlan.Key(line, field);
    }

    @Test
    void namesOfLinesAndFieldsSayWhereEachCellBelongs() {
        PastePlan plan = sheet.paste(
                block(
                        List.of("", "Phú Lý", "Mộ Đức"),
                        List.of("Doanh nghiệp số", "1", "2"),
                        List.of("Phủ sóng 5G (%)", "3", "4")),
                "id",
                "truong-giang");

        assertThat(plan.byNames()).isTrue();
        assertThat(plan.unknown()).isEmpty();
        assertThat(sheet.texts())
                .isEqualTo(Map.of(
                        key("firms", "phu-ly"), "1",
                        key("firms", "mo-duc"), "2",
                        key("5g", "phu-ly"), "3",
                        key("5g", "mo-duc"), "4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mộ Đức",
                "  mộ   đức ",
                "MO DUC",
                "Xã Mộ Đức",
                "xa mo duc",
                "phường Mộ Đức",
                "Mo Duc commune",
                "mo-duc",
                "Mộ Đức (%)",
                "Mộ Đức [2030]",
                "Mộ\nĐức"
            })
    void aCommuneIsKnownByWhateverPeopleCallIt(String name) {
        sheet.paste(block(List.of(name), List.of("80")), "5g", "phu-ly");

        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "mo-duc"), "80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phủ sóng 5G", "phu song 5g", "Phủ sóng 5G (% dân số)", "5G coverage", "5g"})
    void anIndicatorIsKnownWithAndWithoutItsUnit(String name) {
        sheet.paste(block(List.of(name, "80")), "firms", "phu-ly");

        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "phu-ly"), "80"));
    }

    @Test
    void namesOfFieldsAloneLeaveTheLinesToTheSelection() {
        sheet.paste(block(List.of("Phú Lý", "Mộ Đức"), List.of("1", "2"), List.of("3", "4")), "id", "truong-giang");

        assertThat(sheet.texts())
                .isEqualTo(Map.of(
                        key("id", "phu-ly"), "1",
                        key("id", "mo-duc"), "2",
                        key("shops", "phu-ly"), "3",
                        key("shops", "mo-duc"), "4"));
    }

    @Test
    void namesOfLinesAloneLeaveTheFieldsToTheSelection() {
        sheet.paste(block(List.of("Doanh nghiệp số", "1", "2"), List.of("Phủ sóng 5G", "3", "4")), "id", "nghia-tho");

        assertThat(sheet.texts())
                .isEqualTo(Map.of(
                        key("firms", "nghia-tho"), "1",
                        key("firms", "phu-ly"), "2",
                        key("5g", "nghia-tho"), "3",
                        key("5g", "phu-ly"), "4"));
    }

    @Test
    void aBlockCopiedWithItsNamesGoesBackToWhereItWas() {
        sheet.with("5g", "mo-duc", "80").with("6g", "nghia-tho", "10");
        Area area = sheet.area("5g", MemorySheet.NAMES, "6g", "nghia-tho");
        Block copied = area.block(sheet);
        sheet.with("5g", "mo-duc", "1");

        PastePlan plan = PastePlan.of(sheet, copied, area);
        sheet.apply(plan);

        assertThat(plan.refused()).isEmpty();
        assertThat(sheet.texts()).isEqualTo(Map.of(key("5g", "mo-duc"), "80", key("6g", "nghia-tho"), "10"));
    }

    @Test
    void cellsComeInTheSheetsOrderWhateverTheBlocksIs() {
        PastePlan plan = sheet.paste(
                block(List.of("", "Phú Lý", "Mộ Đức"), List.of("Phủ sóng 6G", "1", "2"), List.of("5g", "3", "4")),
                "5g",
                "mo-duc");

        assertThat(plan.cells())
                .extracting(PastePlan.Key::of)
                .containsExactly(key("5g", "mo-duc"), key("5g", "phu-ly"), key("6g", "mo-duc"), key("6g", "phu-ly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mộ Đức", "80"})
    void aSingleRowHasNoHeader(String text) {
        PastePlan plan = sheet.paste(block(List.of(text)), "5g", "phu-ly");

        assertThat(plan.byNames()).isFalse();
        assertThat(sheet.text("5g", "phu-ly")).isEqualTo(text);
    }
}
