package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a meeting shows in what order, prepared before it and opened by a link. */
class AgendaIT extends DeckJourney {

    private static final String AGENDA = "chuong-trinh";

    private void agenda(Page at, String query) {
        at.navigate(address(AGENDA + query));
        at.locator(".b57-agenda-slide").first().waitFor();
        settled(at);
    }

    private static void name(Page at, String name) {
        at.locator(".b57-agenda-name input").fill(name);
    }

    private static void save(Page at) {
        at.locator("#agenda-save").click();
    }

    private void told(Page at, String words) {
        says(at.locator("vaadin-notification-card").last(), words);
    }

    private Locator titles() {
        return page.locator(".b57-agenda-title b");
    }

    @Test
    void whatIsHiddenAndReorderedIsWhatTheLinkOpens() {
        page = wall(1366, 768);
        agenda(page, "?communes=truong-giang,mo-duc");
        assertThat(titles().nth(1)).hasText("2. Hạ tầng số");
        page.getByLabel("Chiếu trang Hạ tầng số").click();
        assertThat(page.locator(".b57-agenda-slide").nth(1)).hasAttribute("data-hidden", "true");
        button("Đưa trang Dữ liệu số lên").click();
        assertThat(titles().nth(1)).hasText("2. Dữ liệu số");
        button("Đưa trang Dữ liệu số lên").click();
        assertThat(titles().nth(0)).hasText("1. Dữ liệu số");
        assertThat(page.locator(".b57-agenda-slide").nth(2)).hasAttribute("data-hidden", "true");
        assertThat(page.locator(".b57-agenda-moves button").first()).isDisabled();
        page.getByLabel("Điều cần nói ở trang Dữ liệu số").fill("Nhắc hạn tháng 12");
        name(page, "Giao ban tháng 11");
        save(page);
        told(page, "Đã lưu.");
        page.waitForURL("**/" + AGENDA + "?agenda=*");

        page.reload();
        assertThat(titles().nth(0)).hasText("1. Dữ liệu số");
        assertThat(page.locator(".b57-agenda-name input")).hasValue("Giao ban tháng 11");
        assertThat(page.getByLabel("Điều cần nói ở trang Dữ liệu số")).hasValue("Nhắc hạn tháng 12");
        page.getByText("Liên kết mở cuộc họp theo chương trình này").click();
        presented(page);
        stands("pillar/data");
        assertThat(slides(page)).startsWith("pillar/data", "headline").doesNotContain("pillar/infrastructure");
        says(stage().locator(".b57-slide-foot"), "2/5 xã được chọn");
        Page presenter = person(1366, 900);
        presenter.navigate(address("nguoi-trinh-bay?meeting=" + meeting(page)));
        says(presenter.locator(".b57-presenter-left"), "Nhắc hạn tháng 12");
        keys("PageDown");
        stands("headline");
        says(presenter.locator(".b57-presenter-left"), "Trang này chưa có ghi chú.");
    }

    @Test
    void theButtonStartsWhatWasPrepared() {
        page = wall(1366, 768);
        agenda(page, "?pillar=society");
        page.locator("#agenda-start").click();
        presented(page);
        stands("headline");
        assertThat((Boolean) page.evaluate("() => !!document.fullscreenElement"))
                .isTrue();
    }

    @Test
    void anAgendaNeedsAName() {
        agenda(page, "");
        save(page);
        says(page.locator("vaadin-text-field[invalid]"), "Hãy đặt tên, ví dụ: Giao ban tháng 11.");
        assertThat(page.url()).doesNotContain("agenda=");
    }

    @Test
    void aStaleSaveIsRefused() {
        agenda(page, "");
        name(page, "Của Lan");
        save(page);
        told(page, "Đã lưu.");
        page.waitForURL("**/" + AGENDA + "?agenda=*");
        Page other = person(1366, 768);
        agenda(other, page.url().substring(page.url().indexOf('?')));
        name(other, "Của Minh");
        save(other);
        told(other, "Đã lưu.");
        name(page, "Lại của Lan");
        save(page);
        told(page, "Người khác vừa lưu chương trình này.");
        page.reload();
        assertThat(page.locator(".b57-agenda-name input")).hasValue("Của Minh");
    }

    @Test
    void theCheckSaysThatTheLastSeatReadsEverySlide() {
        agenda(page, "");
        check("8", "2");
        assertThat(page.locator("#check-verdict")).hasText("Ghế cuối đọc được cả 17 trang.");
        assertThat(page.locator(".b57-check-result tbody tr")).hasCount(17);
        for (String row : page.locator(".b57-check-result tbody tr").allInnerTexts()) {
            assertThat(row).contains("● đọc được");
        }
    }

    @Test
    void theCheckNamesWhatToChangeWhenTheLastSeatIsTooFar() {
        agenda(page, "");
        check("20", "2");
        assertThat(page.locator("#check-verdict")).hasText("17/17 trang cần chỉnh.");
        List<String> rows = page.locator(".b57-check-result tbody tr").allInnerTexts();
        for (String row : rows) {
            assertThat(row)
                    .contains("■ Ghế cuối không đọc được")
                    .contains("ghế cuối không quá")
                    .contains("hình cao từ");
        }
        // The next room down is read when the slides are made for it.
        check("12", "2");
        says(page.locator(".b57-check-result tbody"), "hãy chọn cỡ Hội trường");
    }

    @Test
    void aWrongNumberIsRefusedWithASentence() {
        agenda(page, "");
        for (String wrong : new String[] {"xa", "0", "-3", ""}) {
            check(wrong, "2");
            says(page.locator("vaadin-text-field[invalid]"), "Hãy ghi số mét, ví dụ: 8 hoặc 2,5.");
        }
        assertThat(page.locator("#check-verdict")).hasCount(0);
        check("8", "2,5");
        assertThat(page.locator("vaadin-text-field[invalid]")).hasCount(0);
        page.locator("#check-verdict").waitFor();
    }

    private void check(String distance, String height) {
        page.getByLabel("Ghế cuối cách hình (m)").fill(distance);
        page.getByLabel("Chiều cao hình (m)").fill(height);
        page.locator("#check-run").click();
        settled();
        page.waitForFunction(
                "words => !document.querySelector('.b57-check-result')?.textContent.includes(words)",
                "Đang đo từng trang");
    }
}
