package vn.bang57.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasting what a spreadsheet has copied. */
class PasteIT extends GridJourney {

    private void storedForCoverage(String ofMoDuc, String ofTruongGiang) {
        stored("coverage-5g", "mo-duc", ofMoDuc);
        stored("coverage-5g", "truong-giang", ofTruongGiang);
    }

    @ParameterizedTest
    @ValueSource(strings = {"excel", "libreoffice", "google-sheets"})
    void aBlockWithItsHeadersLandsByItsNames(String spreadsheet) {
        edit(page, COVERAGES, "Lan");
        copiedIn(spreadsheet);
        cell(NEXT_COVERAGE, PHUOC_GIANG).click();
        press("Control+v");
        says(dialog(), "Xếp theo tên dòng và tên cột có trong khối dán.");
        says(dialog(), "Không có trên bảng, không dán: Định danh điện tử của người dân · Camera \"an ninh\"");
        planned(COVERAGE, "Mộ Đức", "100", "33,3");
        planned(COVERAGE, "Trường Giang", "100", "≥ 80");
        storedForCoverage("100", "100");
        button(dialog(), "Ghi 2 ô").click();
        told("Đã ghi 2 ô");
        storedForCoverage("33,3", "≥ 80");
    }

    @Test
    void nothingIsStoredBeforeApplyingAndAllOfItIsOneStepBackAndForth() {
        edit(page, COVERAGES, "Lan");
        Page second = person(1366, 768);
        open(second, COVERAGES);
        Locator theirs = cell(second, COVERAGE, MO_DUC);
        copiedIn("excel");
        cell(COVERAGE, MO_DUC).click();
        press("Control+v");
        planned(COVERAGE, "Mộ Đức", "100", "33,3");
        shows(theirs, "100");
        press("Enter");
        backInTheGrid();
        shows(theirs, "33,3");
        shows(cell(COVERAGE, TRUONG_GIANG), "≥ 80");

        press("Control+z");
        told("Đã hoàn tác: Dán, 2 ô.");
        storedForCoverage("100", "100");
        press("Control+y");
        told("Đã làm lại: Dán, 2 ô.");
        storedForCoverage("33,3", "≥ 80");

        page.reload();
        settled();
        shows(cell(COVERAGE, MO_DUC), "33,3");
        cell(COVERAGE, MO_DUC).click();
        press("Control+z");
        told("Đã hoàn tác: Dán, 2 ô.");
        shows(theirs, "100");
        storedForCoverage("100", "100");
    }

    @Test
    void whatIsRefusedSaysWhyAndTheRestCanBeStored() {
        edit(page, COVERAGES, "Lan");
        copiedIn("excel-figures");
        cell(COVERAGE, PHUOC_GIANG).click();
        press("Control+v");
        says(dialog(), "Xếp theo vị trí, bắt đầu từ ô đang chọn.");
        planned(COVERAGE, "Mộ Đức", "100", "✕ “33.3” có thể là 33,3 hoặc 333: hãy gõ 33,3.");
        planned(
                NEXT_COVERAGE,
                "Phước Giang",
                "(trống)",
                "✕ “1.000” không thể là tỷ lệ phần trăm: hãy gõ từ 0 đến 100, ví dụ ≥ 80 hoặc 1,5.");
        planned(NEXT_COVERAGE, "Mộ Đức", "(trống)", "40–50");
        press("Escape");
        backInTheGrid();
        stored("coverage-5g", "phuoc-giang", "100");

        // The focus is where it was.
        press("Control+v");
        button(dialog(), "Ghi 2 ô, bỏ qua 2 ô").click();
        told("Đã ghi 2 ô");
        stored("coverage-5g", "phuoc-giang", "≥ 92,5");
        stored("coverage-5g", "mo-duc", "100");
        stored("coverage-6g", "mo-duc", "40–50");
    }

    @Test
    void whatExcelHidesIsLeftOutAndMergedCellsStandWhereTheyBegin() {
        edit(page, COVERAGES, "Lan");
        copiedIn("excel-hidden");
        cell(COVERAGE, PHUOC_GIANG).click();
        press("Control+v");
        says(dialog(), "Không dán phần đang ẩn trong bảng tính: 1 dòng, 2 cột.");
        planned(COVERAGE, "Mộ Đức", "100", "80");
        planned(COVERAGE, "Trường Giang", "100", "90");
        press("Escape");
        backInTheGrid();
        copiedIn("excel-merged");
        press("Control+v");
        planned(COVERAGE, "Mộ Đức", "100", "80");
        planned(COVERAGE, "Trường Giang", "100", "90");
        planned(NEXT_COVERAGE, "Trường Giang", "-", "10");
        button(dialog(), "Ghi 3 ô").click();
        told("Đã ghi 3 ô");
        storedForCoverage("80", "90");
    }

    @Test
    void aSingleValueIsStoredAtOnce() {
        edit(page, COVERAGES, "Lan");
        copied("92,5\r\n", "<table><tr><td align=right>92,5</td></tr></table>");
        cell(COVERAGE, MO_DUC).click();
        press("Control+v");
        editIs(cell(COVERAGE, MO_DUC), "stored");
        backInTheGrid();
        stored("coverage-5g", "mo-duc", "92,5");
        press("Control+z");
        told("Đã hoàn tác: Dán, 1 ô.");
        stored("coverage-5g", "mo-duc", "100");
    }

    /** Lan at this screen, and Minh at another. */
    private Page second() {
        edit(page, COVERAGES, "Lan");
        Page second = person(1366, 768);
        edit(second, COVERAGES, "Minh");
        return second;
    }

    /** Another person's figure for Mộ Đức's coverage. */
    private void changedBy(Page other, String value) {
        Locator theirs = cell(other, COVERAGE, MO_DUC);
        theirs.click();
        other.keyboard().type(value);
        other.keyboard().press("Enter");
        editIs(theirs, "stored");
        shows(cell(COVERAGE, MO_DUC), value);
    }

    private void pasted() {
        copiedIn("excel");
        cell(COVERAGE, MO_DUC).click();
        press("Control+v");
        planned(COVERAGE, "Mộ Đức", "100", "33,3");
        press("Enter");
        told("Đã ghi 2 ô");
    }

    @Test
    void undoingWhatSomebodyElseHasChangedSinceAsks() {
        Page second = second();
        pasted();
        shows(cell(second, COVERAGE, MO_DUC), "33,3");
        changedBy(second, "77");

        press("Control+z");
        says(dialog(), "Có ô người khác đã sửa sau bước này");
        says(dialog(), "đang là 77 (Minh sửa); bước này sẽ đặt lại 100.");
        button(dialog(), "Thôi").click();
        backInTheGrid();
        storedForCoverage("77", "≥ 80");
        press("Control+z");
        button(dialog(), "Chỉ hoàn tác 1 ô còn nguyên").click();
        told("Đã hoàn tác: Dán, 1 ô.");
        storedForCoverage("77", "100");
    }

    @Test
    void undoingAllPutsBackWhatSomebodyElseHasChangedToo() {
        Page second = second();
        pasted();
        shows(cell(second, COVERAGE, MO_DUC), "33,3");
        changedBy(second, "77");

        press("Control+z");
        button(dialog(), "Hoàn tác tất cả").click();
        told("Đã hoàn tác: Dán, 2 ô.");
        storedForCoverage("100", "100");
        shows(cell(second, COVERAGE, MO_DUC), "100");
    }

    @Test
    void redoingWhatSomebodyElseHasChangedSinceAsks() {
        Page second = second();
        pasted();
        press("Control+z");
        told("Đã hoàn tác: Dán, 2 ô.");
        shows(cell(second, COVERAGE, MO_DUC), "100");
        changedBy(second, "77");

        press("Control+y");
        says(dialog(), "đang là 77 (Minh sửa); bước này sẽ đặt lại 33,3.");
        button(dialog(), "Chỉ làm lại 1 ô còn nguyên").click();
        told("Đã làm lại: Dán, 1 ô.");
        storedForCoverage("77", "≥ 80");
    }
}
