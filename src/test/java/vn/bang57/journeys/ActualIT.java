package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Recording what a commune has reached. */
class ActualIT extends Journey {

    private static final String PLACE = "?pillar=society&indicator=e-identity&commune=truong-giang";
    private static final String EDIT = PLACE + "&mode=edit";
    private static final String LEVEL_3 = "?pillar=society&indicator=e-identity";

    @Override
    boolean edits() {
        return true;
    }

    private Locator field(String label) {
        return detail().getByLabel(Pattern.compile("^" + label));
    }

    private void record(String period, String value) {
        field("Kỳ báo cáo").fill(period);
        field("Kết quả đã đạt").fill(value);
        press("Enter");
    }

    private Locator results(Page at) {
        return at.locator(".b57-detail .b57-actuals");
    }

    @Test
    void aResultIsRecordedByTheKeyboardSeenByOthersAndKept() {
        open(EDIT);
        page.locator(".b57-author input").fill("Nguyễn Thị Đào");
        Page second = person(1366, 768);
        open(second, PLACE);
        assertThat(results(second)).hasText("○ chưa có số liệu");

        field("Minh chứng").fill("Báo cáo 15/BC-UBND");
        record("6 tháng 2026", "72,5");
        says(detail(), "Đã ghi 72,5 %");
        says(results(second), "72,5 % · 6 tháng đầu năm 2026");
        says(results(second), "Báo cáo 15/BC-UBND");
        says(detail().locator(".b57-history").last(), "Nguyễn Thị Đào · Thêm mới: – → 72,5");

        page.reload();
        settled();
        says(results(page), "72,5 % · 6 tháng đầu năm 2026");
        assertThat(mark(drill(), "72,5").boundingBox().width).isPositive();
        open(LEVEL_3 + "&table=1");
        says(drill().locator("table"), "Kết quả");
        button(drill().locator("table"), "72,5 · 6T/2026").click();
        assertThat(here()).hasText("Trường Giang");
        nothingFound();
    }

    @Test
    void aWrongPeriodOrValueStaysInItsFieldWithTheReason() {
        open(EDIT);
        record("hôm qua", "72,5");
        says(detail(), "“hôm qua” không phải là một kỳ báo cáo");
        assertThat(field("Kỳ báo cáo")).isFocused();
        record("6 tháng 2026", "≥ 72");
        says(detail(), "là mức phải đạt; kết quả là con số đã đạt được, ví dụ 72.");
        assertThat(field("Kết quả đã đạt")).hasValue("≥ 72");
        record("2026", "80");
        says(detail(), "hãy chọn «Ước thực hiện», hoặc đợi hết kỳ");
        field("Ước thực hiện").check();
        button(detail(), "Ghi kết quả").click();
        says(results(page), "80 % · năm 2026 · ước thực hiện");
        nothingFound();
    }

    private void nothingFound() {
        settled();
        assertThat(Axe.violations(page)).isEmpty();
    }
}
