package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Correcting figures in the grid. */
class EditIT extends Journey {

    private static final String INDICATOR = "Tài khoản định danh điện tử";
    private static final String OPEN = "?q=dinh%20danh%20dien%20tu&mode=edit";

    @Override
    boolean edits() {
        return true;
    }

    private Locator figure() {
        return cell(INDICATOR, column("Trường Giang"));
    }

    private void name(Page at, String name) {
        at.locator(".b57-author input").fill(name);
    }

    @Test
    void anEditIsStoredKeptAndPutBack() {
        open("?q=dinh%20danh%20dien%20tu");
        button("Sửa").click();
        settled();
        name(page, "Nguyễn Thị Đào");
        figure().click();
        type("≥ 92,5");
        press("Enter");
        editIs(figure(), "stored");
        assertThat(figure()).hasAccessibleName(Pattern.compile("≥ ?92,5"));
        page.reload();
        settled();
        assertThat(figure()).hasAccessibleName(Pattern.compile("≥ ?92,5"));
        assertThat(page.locator(".b57-author input")).hasValue("Nguyễn Thị Đào");

        open("?mode=edit&pillar=society&indicator=e-identity&commune=truong-giang");
        says(detail().locator(".b57-history"), "Nguyễn Thị Đào");
        says(detail().locator(".b57-history"), "≥ 90 → ≥ 92,5");
        says(detail().locator(".b57-history"), "21/11/2026 09:00");
        detail().getByText("Trả về ≥ 90").click();
        assertThat(detail().locator(".b57-figure-number").first()).hasText("90");
        says(detail().locator(".b57-history"), "≥ 92,5 → ≥ 90");
        open("?q=dinh%20danh%20dien%20tu");
        assertThat(figure()).hasAccessibleName(Pattern.compile("≥ ?90"));
    }

    @Test
    void aWrongValueStaysInTheCellWithTheReason() {
        open(OPEN);
        for (String wrong : new String[] {"1.5", "abc12"}) {
            figure().click();
            type(wrong);
            press("Enter");
            editIs(figure(), "refused");
            assertThat(page.locator("vaadin-grid [role=alert]").first()).containsText(wrong);
            figure().click();
            assertThat(page.locator("vaadin-grid [part~=edit-message]").first())
                    .not()
                    .isEmpty();
            press("Enter");
            assertThat(page.locator("vaadin-grid [part~=edit-input]").first()).hasValue(wrong);
            press("Escape");
        }
        assertThat(figure()).hasAccessibleName(Pattern.compile("≥ ?90"));
    }

    @Test
    void anEmptyCellTakesAFigure() {
        open("?q=phu%20song&mode=edit");
        Locator empty = cell("Phủ sóng 6G", column("Nghĩa Thọ"));
        assertThat(empty).hasAccessibleName("không nêu");
        empty.click();
        type("40-50");
        press("Enter");
        editIs(empty, "stored");
        assertThat(empty).hasAccessibleName(Pattern.compile("40 ?– ?50"));
        page.reload();
        settled();
        assertThat(empty).hasAccessibleName(Pattern.compile("40 ?– ?50"));
    }

    @Test
    void theFormAtLevel4StoresWithAReason() {
        open("?mode=edit&pillar=society&indicator=e-identity&commune=truong-giang");
        name(page, "Minh");
        detail().getByLabel(Pattern.compile("^Con số ở mốc 2030")).fill("95");
        detail().getByLabel("Lý do (ghi vào lịch sử)").fill("đối chiếu bản ký");
        button(detail(), "Lưu").click();
        says(detail().locator(".b57-history"), "đối chiếu bản ký");
        says(detail(), "Kế hoạch nêu");
        assertThat(detail().locator(".b57-figure-number").first()).hasText("95");
        detail().getByLabel(Pattern.compile("^Con số ở mốc 2030")).fill("abc12");
        press("Enter");
        assertThat(detail().locator("vaadin-text-field[invalid]")).hasCount(1);
    }

    @Test
    void twoPeopleInOneCellChoose() {
        Page second = person(1366, 768);
        open(OPEN);
        open(second, OPEN);
        name(page, "Lan");
        name(second, "Minh");
        Locator other = cell(second, INDICATOR, column("Trường Giang"));

        bothStore("91", second, other, "88");
        Locator card = second.locator("vaadin-grid [part~=edit-choice]");
        assertThat(card).containsText("91");
        assertThat(card).containsText("88");
        assertThat(card).containsText("Lan");
        editIs(other, "conflict");
        // With one row Enter stays in the cell, where the keys work and are named.
        assertThat(card).containsText(Pattern.compile("Giữ của tôi\\s+Enter\\s*Lấy của họ\\s+Esc"));
        second.keyboard().press("Escape");
        assertThat(card).isHidden();
        assertThat(other).hasAccessibleName(Pattern.compile("91$"));

        bothStore("93", second, other, "89");
        card.getByText("Lấy của họ").click();
        assertThat(other).hasAccessibleName(Pattern.compile("93$"));

        bothStore("94", second, other, "89");
        card.getByText("Giữ của tôi").click();
        assertThat(other).hasAccessibleName(Pattern.compile("89$"));
        // Before the first has seen it, a figure of theirs would be the later one, and the conflict theirs.
        assertThat(figure()).hasAccessibleName(Pattern.compile("89$"));

        bothStore("71", second, other, "70");
        assertThat(card).containsText("71");
        // The first goes on while the second thinks.
        figure().click();
        type("72");
        press("Enter");
        editIs(figure(), "stored");
        assertThat(card).containsText("72");
        assertThat(card).containsText("70");
        card.getByText("Gõ giá trị khác").click();
        second.keyboard().press("Control+a");
        second.keyboard().type("89");
        second.keyboard().press("Enter");
        editIs(other, "stored");
        assertThat(other).hasAccessibleName(Pattern.compile("89$"));
        page.reload();
        settled();
        assertThat(figure()).hasAccessibleName(Pattern.compile("89$"));
    }

    /** The second has begun to type when the first stores. */
    private void bothStore(String first, Page second, Locator other, String late) {
        other.click();
        second.keyboard().type(late);
        figure().click();
        type(first);
        press("Enter");
        editIs(figure(), "stored");
        second.keyboard().press("Enter");
    }
}
