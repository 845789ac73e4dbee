package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.presentation.MeetingNote;
import vn.bang57.presentation.MeetingNotes;

/** Writing down what a meeting says of a figure, on the wall itself. */
class MeetingNoteIT extends DeckJourney {

    @Autowired
    private MeetingNotes notes;

    @BeforeEach
    void present() {
        page = wall(1366, 768);
        present("");
        keys("0", "7", "Enter");
        stands("pillar/society");
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private void askAboutTheFigure() {
        stage().locator("[data-mark='cell:e-identity/truong-giang']").hover();
        assertThat(frame()).isVisible();
        keys("g");
        assertThat(dialog().locator("textarea")).isFocused();
    }

    @Test
    void gKeepsWhatIsSaidWithTheExactFigure() {
        askAboutTheFigure();
        says(dialog(), "Trường Giang · Tài khoản định danh điện tử");
        says(dialog(), "≥ 90 % ≠ cách tính · Mốc 2030");
        type("Vì sao thấp hơn các xã khác?");
        dialog().getByLabel("Gửi tới").fill("UBND xã Trường Giang");
        dialog().getByLabel("Hạn trả lời").fill("05/12/2026");
        button(dialog(), "Ghi").click();
        assertThat(dialog()).hasCount(0);
        says(page.locator("vaadin-notification-card"), "Đã ghi vào biên bản.");
        assertThat(notes.of(meeting(page))).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(MeetingNote.Kind.EXPLANATION);
            assertThat(note.mark()).isEqualTo("cell:e-identity/truong-giang");
            assertThat(note.subject()).isEqualTo("Trường Giang · Tài khoản định danh điện tử");
            assertThat(note.shown()).startsWith("≥ 90 % ≠\u00a0cách tính · Mốc 2030");
            assertThat(note.source()).startsWith("Phụ lục I, dòng 13 · 2030: ");
            assertThat(note.addressee()).isEqualTo("UBND xã Trường Giang");
            assertThat(note.due()).isEqualTo(LocalDate.of(2026, 12, 5));
            assertThat(note.text()).isEqualTo("Vì sao thấp hơn các xã khác?");
        });
        // Keys are the wall's again.
        keys("PageUp");
        stands("pillar/economy");
    }

    @Test
    void escLeavesNoNoteThatHasBeenBegun() {
        askAboutTheFigure();
        type("Vì sao");
        says(dialog(), "Trường Giang");
        page.waitForFunction("() => document.querySelector('vaadin-dialog').noCloseOnEsc");
        press("Escape");
        assertThat(dialog().locator("textarea")).hasValue("Vì sao");
        button(dialog(), "Thôi").click();
        assertThat(dialog()).hasCount(0);
        assertThat(notes.of(meeting(page))).isEmpty();
    }

    @Test
    void aDecisionIsKeptAsOne() {
        askAboutTheFigure();
        type("Giữ chỉ tiêu");
        dialog().getByText("Kết luận").click();
        button(dialog(), "Ghi").click();
        assertThat(dialog()).hasCount(0);
        assertThat(notes.of(meeting(page)))
                .singleElement()
                .satisfies(note -> assertThat(note.kind()).isEqualTo(MeetingNote.Kind.DECISION));
    }

    @Test
    void aFigureThatWasDrilledIntoNeedsNoPointing() {
        stage().locator("[data-mark='cell:e-identity/truong-giang']").click();
        stands("cell:e-identity/truong-giang");
        page.mouse().move(1, 1);
        keys("g");
        says(dialog(), "≥ 90 % ≠ cách tính · Mốc 2030");
    }

    @Test
    void anEmptyTextIsRefusedWithASentence() {
        askAboutTheFigure();
        button(dialog(), "Ghi").click();
        says(dialog(), "Hãy ghi nội dung, ví dụ: giải trình vì sao chưa đạt.");
        type("  ");
        button(dialog(), "Ghi").click();
        assertThat(dialog().locator("vaadin-text-area[invalid]")).hasCount(1);
        button(dialog(), "Thôi").click();
        assertThat(dialog()).hasCount(0);
        assertThat(notes.of(meeting(page))).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsRefusedWithASentence() {
        askAboutTheFigure();
        type("Giải trình");
        for (String wrong : new String[] {"31/02/2027", "mai"}) {
            dialog().getByLabel("Hạn trả lời").fill(wrong);
            button(dialog(), "Ghi").click();
            assertThat(dialog().locator("vaadin-text-field[invalid]")).hasCount(1);
            assertThat(dialog().locator("vaadin-text-field[invalid] [slot=error-message]"))
                    .not()
                    .isEmpty();
        }
        assertThat(notes.of(meeting(page))).isEmpty();
        dialog().getByLabel("Hạn trả lời").fill("1/2/2027");
        button(dialog(), "Ghi").click();
        assertThat(dialog()).hasCount(0);
        assertThat(notes.of(meeting(page))).hasSize(1);
    }

    @Test
    void gWithoutAnythingPointedAtSaysWhatToDo() {
        keys("g");
        says(page.locator("vaadin-notification-card"), "Hãy chỉ vào một ô trước (Tab, phím số hoặc chuột), rồi bấm G.");
        assertThat(dialog()).hasCount(0);
    }
}
