package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.MutableClock;

/** Looking back, two days after the plans were loaded. */
class PastIT extends Journey {

    private static final String INDICATOR = "Tài khoản định danh điện tử";
    private static final String FOUND = "?q=dinh%20danh%20dien%20tu";

    @Autowired
    private MutableClock clock;

    @Override
    boolean edits() {
        return true;
    }

    @BeforeEach
    void twoDaysLater() {
        clock.set(MutableClock.START.plus(Duration.ofDays(2)));
    }

    @AfterEach
    void today() {
        clock.set(MutableClock.START);
    }

    private Locator figure() {
        return cell(INDICATOR, column("Trường Giang"));
    }

    private Locator day() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Ngày").setExact(true));
    }

    private void edit(String typed) {
        open(FOUND + "&mode=edit");
        page.locator(".b57-author input").fill("Đào");
        figure().click();
        type(typed);
        press("Enter");
        editIs(figure(), "stored");
    }

    @Test
    void thePageAsOfADayBeforeAnEditShowsWhatStoodThenAndLeadsBack() {
        edit("≥ 92,5");
        choose(page, "Lịch sử", "Xem như ngày …");
        day().fill("20/11/2026");
        press("Enter");
        assertThat(page.getByText("Trước 09:00 21/11/2026 chưa có gì được ghi lại."))
                .isVisible();
        day().fill("21/11/2026");
        press("Enter");
        assertThat(page.locator(".b57-asof")).containsText("Xem như ngày 21/11/2026 – chỉ đọc");
        assertThat(page).hasURL(Pattern.compile("[?&]asof=2026-11-21"));
        assertThat(figure()).hasAccessibleName(Pattern.compile("≥ ?90"));
        assertThat(button("Sửa")).hasCount(0);
        figure().click();
        assertThat(detail().locator(".b57-figure-number").first()).hasText("90");
        assertThat(detail()).not().containsText("92,5");

        page.reload();
        settled();
        assertThat(page.locator(".b57-asof")).containsText("21/11/2026");
        assertThat(detail().locator(".b57-figure-number").first()).hasText("90");

        button("Về hiện tại").click();
        assertThat(page.locator(".b57-asof")).isHidden();
        assertThat(detail().locator(".b57-figure-number").first()).hasText("92,5");
        says(detail().locator(".b57-history"), "Nhập tay");
    }

    @Test
    void aChangeIsListedWithItsWayToTheCellAndInTheWorkbook() {
        edit("≥ 92,5");
        open("?tab=coverage");
        choose(page, "Lịch sử", "Thay đổi từ …");
        day().fill("22/11/2026");
        button("Xem thay đổi").click();
        Locator list = page.locator(".b57-since");
        assertThat(list.locator("li")).hasCount(1);
        says(list, "≥ 90 % → ≥ 92,5 %");
        says(list, "Đào · 23/11/2026 09:00 · Nhập tay");
        Download file =
                page.waitForDownload(() -> page.locator(".b57-since-file").click());
        assertThat(file.suggestedFilename()).isEqualTo("thay-doi-tu-22-11-2026.xlsx");
        Download print =
                page.waitForDownload(() -> page.locator(".b57-since-print").click());
        assertThat(print.suggestedFilename()).isEqualTo("thay-doi-tu-22-11-2026.pdf");
        button(list, "Trường Giang · " + INDICATOR + " · 2030").click();
        assertThat(here()).hasText("Trường Giang");
        assertThat(detail().locator(".b57-figure-number").first()).hasText("92,5");
        assertThat(list).isHidden();
    }
}
