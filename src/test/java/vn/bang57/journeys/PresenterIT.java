package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bang57.MutableClock;

/** The presenter's own window and a phone, and the wall that they turn. */
class PresenterIT extends DeckJourney {

    /** Another name of this machine, as a phone would have one: the browser resolves it by itself. */
    private static final String HOST = "bang57.localhost";

    private Page presenter;

    @BeforeEach
    void open() {
        page = wall(1366, 768);
        present("");
        stands("headline");
        presenter = person(1366, 900);
        presenter.navigate("http://" + HOST + ":" + port() + "/nguoi-trinh-bay?meeting=" + meeting(page));
        shows("headline", "pillar/infrastructure");
    }

    private Locator preview(String part) {
        return presenter.locator(part + " b57-deck .b57-stage:not(.b57-stage-probe)");
    }

    private void shows(String now, String next) {
        assertThat(preview(".b57-preview")).hasAttribute("data-key", now);
        assertThat(preview(".b57-preview-small")).hasAttribute("data-key", next);
    }

    @Test
    void theWindowShowsTheSlideOnTheWallAndTheNextAndFollows() {
        says(presenter.locator("b57-clock"), ":");
        assertThat(presenter.locator("ol [aria-current=true]")).hasText(Pattern.compile("Tổng quan"));
        keys("PageDown");
        shows("pillar/infrastructure", "pillar/data");
        assertThat(presenter.locator("ol [aria-current=true]")).hasText(Pattern.compile("^Hạ tầng số: "));
        keys("End");
        assertThat(preview(".b57-preview")).hasAttribute("data-key", "late");
        keys("Home", "Tab", "Enter");
        assertThat(preview(".b57-preview")).hasAttribute("data-key", Pattern.compile("^commune:"));
        keys("Escape");
        shows("headline", "pillar/infrastructure");
    }

    @Test
    void theNextPageOfALongSlideIsWhatComesNext() {
        keys("0", "5", "Enter");
        shows("pillar/government", "pillar/government");
        assertThat(preview(".b57-preview-small")).hasAttribute("data-page", "1");
    }

    @Test
    void theNextSlideStaysWhenFiguresAreTakenIn() {
        keys("PageDown");
        shows("pillar/infrastructure", "pillar/data");
        clock.set(MutableClock.START.plusSeconds(3720));
        button(presenter, "Cập nhật số liệu").click();
        says(preview(".b57-preview").locator(".b57-slide-foot"), "Số liệu chốt 10:02");
        says(preview(".b57-preview-small").locator(".b57-slide-foot"), "Số liệu chốt 10:02");
        says(stage().locator(".b57-slide-foot"), "Số liệu chốt 10:02");
        shows("pillar/infrastructure", "pillar/data");
    }

    @Test
    void itsButtonsTurnTheWall() {
        button(presenter, "Trang sau ›").click();
        stands("pillar/infrastructure");
        shows("pillar/infrastructure", "pillar/data");
        button(presenter, "‹ Trang trước").click();
        stands("headline");
        button(presenter, "Tắt hình").click();
        assertThat(over("black")).isVisible();
        button(presenter, "Trang sau ›").click();
        assertThat(over("black")).hasCount(0);
        stands("headline");
    }

    @Test
    void aSlideOfItsListIsGoneTo() {
        presenter.locator("ol button").nth(13).click();
        stands("contradictions");
        shows("contradictions", "gaps");
    }

    @Test
    void aMeetingThatIsNotKnownIsSaidToBe() {
        presenter.navigate(address("nguoi-trinh-bay?meeting=nothing"));
        assertThat(presenter.locator("main p")).not().isEmpty();
        assertThat(presenter.locator("b57-deck")).hasCount(0);
    }

    @Test
    void thePhonesLinkWorksOnceAndItsButtonsTurnTheWall() throws Exception {
        String link = link();
        assertThat(link)
                .startsWith("http://" + HOST + ":" + port() + "/dieu-khien?")
                .contains(meeting(page));
        Page phone = person(390, 844);
        phone.navigate(link);
        says(phone.locator("h1"), title());
        button(phone, "Trang sau").click();
        stands("pillar/infrastructure");
        says(phone.locator("h1"), title());
        button(phone, "Trang trước").click();
        stands("headline");
        button(phone, "Tắt hình").click();
        assertThat(over("black")).isVisible();
        button(phone, "Tắt hình").click();
        assertThat(over("black")).hasCount(0);

        Page second = person(390, 844);
        second.navigate(link);
        says(second.locator("main"), "Mã này đã dùng hoặc không đúng.");
        assertThat(second.locator("button")).hasCount(0);

        // The phone that was admitted stays so.
        phone.reload();
        button(phone, "Trang sau").click();
        stands("pillar/infrastructure");

        String another = link();
        assertThat(another).isNotEqualTo(link);
        second.navigate(another);
        button(second, "Trang sau").click();
        stands("pillar/data");
    }

    @Test
    void aServerThatNoPhoneReachesSaysWhatToDo() {
        presenter.navigate(address("nguoi-trinh-bay?meeting=" + meeting(page)));
        button(presenter, "Điện thoại làm bút").click();
        says(presenter.locator("main"), "Chạy máy chủ với server.address=0.0.0.0 rồi mở lại.");
        assertThat(presenter.locator(".b57-qr")).hasCount(0);
    }

    private String title() {
        String[] clauses = stage().getAttribute("aria-label").split(": ", 2);
        return clauses[1].split("; ")[0];
    }

    /** What a phone reads from the picture in the presenter's window. */
    private String link() throws Exception {
        button(presenter, "Điện thoại làm bút").click();
        Locator picture = presenter.locator(".b57-qr img");
        assertThat(picture).hasAttribute("alt", "Mã QR để điện thoại lật trang");
        settled(presenter);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
                .getText();
    }
}
