package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What spreadsheets put on the clipboard. */
class ClipboardTest {

    private static final List<List<String>> TABLE = List.of(
            List.of("Chỉ tiêu", "Mộ Đức", "Trường Giang"),
            List.of("Phủ sóng 5G (%)", "33,3", "≥ 80"),
            List.of("Định danh điện tử của người dân", "1.000", "Đang xây dựng\nkế hoạch riêng"),
            List.of("Camera \"an ninh\" & loa <5 năm>", "", "40–50"));

    private static String file(String name) throws IOException {
        return new ClassPathResource("clipboard/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    private static Block html(String name) throws IOException {
        return BlockHtml.read(file(name + ".html")).orElseThrow();
    }

    /** Blanks around and between words are nothing that a cell of the board would keep. */
    private static List<List<String>> text(String name) throws IOException {
        return BlockText.read(file(name + ".txt")).rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replaceAll(" +", " ").strip())
                        .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel", "libreoffice", "google-sheets"})
    void everySpreadsheetsTableIsTheSameBlock(String program) throws IOException {
        assertThat(html(program)).isEqualTo(Block.of(TABLE));
        assertThat(text(program)).isEqualTo(TABLE);
    }

    @Test
    void mergedCellsOfExcelStandAsInItsPlainText() throws IOException {
        assertThat(html("excel-merged").rows())
                .containsExactly(
                        List.of("Chỉ tiêu", "Mộ Đức", "", "Trường Giang"),
                        List.of("", "2026", "2030", ""),
                        List.of("Phủ sóng 5G", "80", "", "90"),
                        List.of("Phủ sóng 6G", "", "", "10"))
                .isEqualTo(text("excel-merged"));
    }

    @Test
    void whatExcelHidesIsLeftOutAndCounted() throws IOException {
        Block block = html("excel-hidden");

        assertThat(block.rows())
                .containsExactly(List.of("Chỉ tiêu", "Mộ Đức", "Trường Giang"), List.of("Phủ sóng 5G", "80", "90"))
                .isEqualTo(text("excel-hidden"));
        assertThat(block.hiddenRows()).isEqualTo(1);
        assertThat(block.hiddenColumns()).isEqualTo(2);
    }

    @Test
    void numbersAreReadAsTheSpreadsheetShowsThemAndNotAsItKeepsThem() throws IOException {
        assertThat(html("excel-2003").rows())
                .containsExactly(List.of("Mộ Đức", "33.3"), List.of("Phú Lý", "1.500,5"), List.of("Nghĩa Thọ", "80"))
                .isEqualTo(text("excel-2003"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel", "libreoffice", "google-sheets"})
    void theTableFindsItsCellsByItsNamesWhereverItIsPasted(String program) throws IOException {
        MemorySheet sheet = new MemorySheet().with("5g", "mo-duc", "5").with("firms", "phu-ly", "9");
        PastePlan plan = sheet.paste(html(program), "firms", "phu-ly");

        assertThat(sheet.text("5g", "mo-duc")).isEqualTo("33,3");
        assertThat(sheet.text("5g", "truong-giang")).isEqualTo("≥ 80");
        assertThat(sheet.text("firms", "phu-ly")).isEqualTo("9");
        assertThat(sheet.texts()).hasSize(3);
        assertThat(plan.unknown())
                .containsExactly("Định danh điện tử của người dân", "Camera \"an ninh\" & loa <5 năm>");
    }

    @Test
    void anEnglishExcelsDecimalIsRefusedAndNotReadAsThreeHundred() throws IOException {
        MemorySheet sheet = new MemorySheet();
        PastePlan plan = sheet.paste(
                Block.of(html("excel-2003").rows().stream()
                        .map(row -> row.subList(1, 2))
                        .toList()),
                "5g",
                "mo-duc");

        assertThat(plan.refused())
                .singleElement()
                .satisfies(cell -> assertThat(cell.outcome())
                        .isEqualTo(new Placement.Refused("33.3", "“33.3” có thể là 33,3 hoặc 333: hãy gõ 33,3.")));
        assertThat(sheet.text("5g", "mo-duc")).isEmpty();
        assertThat(sheet.text("6g", "mo-duc")).isEqualTo("1.500,5");
    }
}
