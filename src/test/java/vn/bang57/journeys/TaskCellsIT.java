package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing and pasting in the task grid. */
class TaskCellsIT extends GridJourney {

    private static final int DEADLINE = 3;
    private static final int STATUS = 5;
    private static final int PROGRESS = 6;

    @BeforeEach
    void edit() {
        edit(page, "?tab=tasks&mode=edit&tasks-commune=truong-giang", "Chị Hà");
    }

    private Locator task(int line, int column) {
        return row(page, "TG-0" + line).locator("td").nth(column);
    }

    private void isNow(int line, int column, String text) {
        assertThat(task(line, column)).hasAccessibleName(Pattern.compile(text));
    }

    @Test
    void deadlinesAreTypedAsPeopleWriteThem() {
        List<String> typed = List.of("30/9/2025", "T12/2025", "Quý IV/2026", "thường xuyên");
        task(1, DEADLINE).click();
        for (String deadline : typed) {
            type(deadline);
            press("Enter");
        }
        editIs(task(4, DEADLINE), "stored");
        List<String> shown = List.of("30/0?9/2025", "12/2025", "[Qq]uý IV/2026", "[Tt]hường xuyên");
        for (int line = 1; line <= shown.size(); line++) {
            isNow(line, DEADLINE, shown.get(line - 1));
        }
    }

    @Test
    void aStatusIsTypedByItsFirstLetters() {
        task(1, STATUS).click();
        for (String letters : List.of("ho", "tam", "đang")) {
            type(letters);
            press("Enter");
        }
        editIs(task(3, STATUS), "stored");
        isNow(1, STATUS, "hoàn thành");
        isNow(2, STATUS, "tạm dừng");
        isNow(3, STATUS, "đang thực hiện");
        task(1, STATUS).click();
        press("Shift+ArrowDown", "Control+c");
        told("Đã chép 2 ô.");
        assertThat(clipboard()).isEqualTo("hoàn thành\ntạm dừng\n");
    }

    @Test
    void aPastedBlockIsLookedAtStoredAndTakenBackInOneStep() {
        copied(
                "đang\t10 %\r\nhoàn\t140\r\n",
                "<table><tr><td>đang</td><td align=right>10 %</td></tr>"
                        + "<tr><td>hoàn</td><td align=right>140</td></tr></table>");
        task(1, STATUS).click();
        press("Control+v");
        says(dialog(), "3 ô đổi · 0 ô giữ nguyên · 1 ô không nhận");
        says(dialog().locator(".b57-paste-refused"), "0 đến 100");
        isNow(1, STATUS, "chưa có báo cáo");
        button(dialog(), "Ghi 3 ô, bỏ qua 1 ô").click();
        told("Đã ghi 3 ô");
        isNow(1, STATUS, "đang thực hiện");
        isNow(1, PROGRESS, "10");
        isNow(2, STATUS, "hoàn thành");
        press("Control+z");
        told("Đã hoàn tác: Dán, 3 ô.");
        isNow(1, STATUS, "chưa có báo cáo");
        isNow(2, STATUS, "chưa có báo cáo");
        press("Control+y");
        told("Đã làm lại: Dán, 3 ô.");
        isNow(2, STATUS, "hoàn thành");
        page.reload();
        settled();
        isNow(2, STATUS, "hoàn thành");
    }

    @Test
    void cellsAreFilledDownClearedAndTypedInto() {
        task(1, STATUS).click();
        type("tam");
        press("Enter");
        editIs(task(1, STATUS), "stored");
        task(1, STATUS).click();
        press("Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
        told("Đã ghi 2 ô");
        isNow(3, STATUS, "tạm dừng");
        press("Delete");
        told("Đã ghi 3 ô");
        isNow(1, STATUS, "chưa có báo cáo");
        task(1, PROGRESS).click();
        press("Shift+ArrowDown");
        type("35");
        press("Control+Enter");
        told("Đã ghi 2 ô");
        isNow(2, PROGRESS, "35");
    }
}
