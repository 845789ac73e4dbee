package vn.bang57.shared.ui.grid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.bang57.Browsers;

/** Typing in a grid, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:grid-editing",
            "spring.flyway.enabled=false",
            "spring.jpa.hibernate.ddl-auto=none"
        })
class GridEditingIT {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class OnlyTheGrid {}

    private static Browsers browsers;

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private Page page;
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @BeforeEach
    void open() {
        context = browsers.browser().newContext();
        page = context.newPage();
        page.onPageError(errors::add);
        page.navigate("http://localhost:" + port + "/test-grid-editing");
        page.getByText("Dòng r1", new Page.GetByTextOptions().setExact(true)).waitFor();
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void typingReplacesAndEnterStoresAndMovesDown() {
        focus("r1", "a");
        type("12,5");
        press("Enter");
        assertThat(cell("r1", "a")).hasText("12,5");
        log("r1.a=12,5");
        focusIsOn("r2", "a");
        type("7");
        press("Shift+Enter");
        focusIsOn("r1", "a");
        log("r1.a=12,5 r2.a=7");
    }

    @Test
    void enterF2AndDoubleClickEditThePresentValue() {
        focus("r1", "a");
        press("Enter");
        type("x");
        press("Enter");
        press("F2");
        type("y");
        press("Enter");
        cell("r3", "a").dblclick();
        type("z");
        press("Enter");
        log("r1.a=a1x r2.a=a2y r3.a=a3z");
    }

    /** Columns beyond the edge are drawn as they are reached, however fast that is. */
    @Test
    void whoTypesAndTabsThroughManyColumnsStaysInTheRow() {
        page.navigate("http://localhost:" + port + "/test-grid-editing-wide");
        focus("r1", "a");
        type("0");
        press("Tab");
        type("0");
        press("Tab");
        press("Tab");
        press("Tab");
        for (int n = 1; n <= 30; n++) {
            type(Integer.toString(n));
            press("Tab");
        }
        StringBuilder expected = new StringBuilder("r1.a=0 r1.b=0");
        for (int n = 1; n <= 30; n++) {
            expected.append(" r1.c").append(n).append('=').append(n);
        }
        log(expected.toString());
    }

    @Test
    void tabGoesRightPastLockedCellsAndOnInTheNextRow() {
        focus("r1", "a");
        type("1");
        press("Tab");
        focusIsOn("r1", "b");
        type("2");
        press("Tab");
        focusIsOn("r1", "status");
        press("Tab");
        focusIsOn("r1", "agency");
        press("Tab");
        focusIsOn("r2", "a");
        type("3");
        press("Shift+Tab");
        focusIsOn("r1", "agency");
        log("r1.a=1 r1.b=2 r2.a=3");
    }

    @Test
    void enterSkipsGroupRowsAndArrowsStayTheGridsOwn() {
        focus("r9", "a");
        press("Enter");
        press("Enter");
        focusIsOn("r11", "a");
        press("ArrowDown");
        press("ArrowUp");
        press("ArrowUp");
        press("ArrowUp");
        focusIsOn("r9", "a");
        press("ArrowRight");
        press("ArrowRight");
        focusIsOn("r9", "b");
        press("Control+ArrowRight");
        focusIsOn("r9", "agency");
        log("");
    }

    @Test
    void escapeDropsWhatWasTyped() {
        focus("r1", "a");
        type("99");
        press("Escape");
        assertThat(cell("r1", "a")).hasText("a1");
        focusIsOn("r1", "a");
        press("ArrowDown");
        focusIsOn("r2", "a");
        log("");
    }

    @Test
    void aRefusedTextStaysWithItsReason() {
        focus("r1", "a");
        type("sai");
        press("Enter");
        shows("r1", "a", "refused", "sai");
        assertThat(page.locator("vaadin-grid [role=alert]")).containsText("sai: Phải là một con số");
        press("ArrowUp");
        assertThat(page.locator("vaadin-grid [part~=edit-message]")).isVisible();
        assertThat(page.locator("vaadin-grid [part~=edit-message]")).hasText("Phải là một con số");
        standsUnder(page.locator("vaadin-grid [part~=edit-message]"), cell("r1", "a"));
        assertThat(input()).hasAccessibleDescription("Phải là một con số");
        scrollTo(190);
        page.getByText("Dòng r191", new Page.GetByTextOptions().setExact(true)).waitFor();
        scrollTo(0);
        shows("r1", "a", "refused", "sai");
        focus("r1", "a");
        press("Enter");
        assertThat(input()).hasValue("sai");
        press("Escape");
        showsStored("r1", "a");
        assertThat(cell("r1", "a")).hasText("a1");
    }

    @Test
    void aCompositionLosesNoLetter() {
        focus("r1", "a");
        compose("T", "Th", "Thu", "Thư");
        insert("Thường xuyên");
        assertThat(input()).hasValue("Thường xuyên");
        press("Enter");
        focusIsOn("r2", "a");
        compose("đ");
        insert("đ");
        press("Enter");
        log("r1.a=Thường xuyên r2.a=đ");
    }

    @Test
    void leavingTheCellByMouseStores() {
        focus("r1", "a");
        type("5");
        cell("r4", "b").click();
        focusIsOn("r4", "b");
        log("r1.a=5");
        type("6");
        page.locator("#log").click();
        log("r1.a=5 r4.b=6");
    }

    @Test
    void quickTypingDoesNotWaitForTheServer() {
        focus("r1", "a");
        type("chậm");
        press("Enter");
        shows("r1", "a", "pending", "chậm");
        for (var i = 2; i < 6; i++) {
            type("v" + i);
            press("Tab");
            type("w" + i);
            press("Enter");
            press("Shift+Tab");
            press("ArrowLeft");
            press("Home");
            press("ArrowRight");
        }
        log("r1.a=chậm r2.a=v2 r2.b=w2 r3.a=v3 r3.b=w3 r4.a=v4 r4.b=w4 r5.a=v5 r5.b=w5");
        assertThat(cell("r2", "b")).hasText("w2");
        assertThat(page.locator("[data-draft=refused]")).hasCount(0);
    }

    @Test
    void scrolledAwayWhileTypingNothingIsLost() {
        focus("r3", "a");
        type("giữ");
        scrollTo(150);
        page.getByText("Dòng r151", new Page.GetByTextOptions().setExact(true)).waitFor();
        type("!");
        assertThat(input()).hasValue("giữ!");
        press("Enter");
        focusIsOn("r4", "a");
        log("r3.a=giữ!");
    }

    @Test
    void choicesTakeTheFirstLettersWithoutMarks() {
        focus("r1", "status");
        type("dang");
        assertThat(page.locator("vaadin-grid [role=option]")).hasText(new String[] {"Đang thực hiện"});
        standsUnder(page.locator("vaadin-grid [role=listbox]"), input());
        press("Enter");
        log("r1.status=IN_PROGRESS");
        type("không có");
        press("Enter");
        shows("r2", "status", "refused", "không có");
        focus("r3", "agency");
        type("kinh");
        press("ArrowDown");
        press("Enter");
        focus("r4", "agency");
        type("Hội Nông dân");
        press("Enter");
        log("r1.status=IN_PROGRESS r3.agency=Phòng Kinh tế r4.agency=Hội Nông dân");
    }

    @Test
    void aConflictShowsACardInPlaceAndAFailureKeepsTheText() {
        focus("r1", "a");
        type("tranh chấp");
        press("Enter");
        shows("r1", "a", "conflict", "tranh chấp");
        var card = page.locator("vaadin-grid [part~=edit-choice]");
        assertThat(card).containsText("tranh chấp");
        assertThat(card).containsText("của họ");
        assertThat(card).containsText("Lan, 14:05");
        // Enter has gone on: the keys are named where they work.
        assertThat(card).not().containsText("Esc");
        focus("r1", "a");
        assertThat(card).containsText("Esc");
        press("Escape");
        showsStored("r1", "a");
        assertThat(card).isHidden();
        assertThat(page.locator("vaadin-grid [part~=edit-said]")).containsText("tranh chấp");
        focus("r2", "a");
        type("lỗi");
        press("Enter");
        shows("r2", "a", "refused", "lỗi");
    }

    @Test
    void aLockedCellSaysWhy() {
        focus("r1", "a");
        press("ArrowRight");
        type("5");
        assertThat(page.locator("vaadin-grid [part~=edit-message]")).hasText("Cột này do hệ thống tính");
        press("ArrowRight");
        focusIsOn("r1", "b");
        assertThat(page.locator("vaadin-grid [part~=edit-message]")).isHidden();
        assertThat(input()).hasAccessibleName("b, Dòng r1: b1");
    }

    @Test
    void thePageIsNotLeftSilentlyWithTextThatIsNotStored() {
        focus("r1", "a");
        type("sai");
        press("Enter");
        shows("r1", "a", "refused", "sai");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void aMovedColumnKeepsItsTexts() {
        focus("r1", "a");
        type("sai");
        press("Enter");
        shows("r1", "a", "refused", "sai");
        page.evaluate("""
                () => {
                  const columns = [...document.querySelectorAll('vaadin-grid-column')];
                  const [a, b] = ['a', 'b'].map(id => columns.find(column => column.dataset.field === id));
                  [a._order, b._order] = [b._order, a._order];
                }""");
        shows("r1", "a", "refused", "sai");
        focus("r2", "b");
        type("1");
        press("Tab");
        focusIsOn("r2", "a");
        log("r1.a=sai r2.b=1");
    }

    @Test
    void viewModeDoesNotEditAndTabLeavesTheGridUnlessTyping() {
        focus("r1", "a");
        press("Tab");
        assertThat(focusedCell()).isEmpty();
        page.locator("#toggle").click();
        assertThat(page.locator("vaadin-grid[cell-editing]")).hasCount(0);
        cell("r1", "a").click();
        type("5");
        press("Enter");
        cell("r1", "a").dblclick();
        assertThat(page.locator("vaadin-grid [part~=edit-input-open]")).hasCount(0);
    }

    @Test
    void aStoredEditIsPaintedAfterOneRoundTrip() {
        focus("r1", "a");
        var trips = new ArrayList<String>();
        page.onRequest(request -> {
            var body = request.postData();
            if (body != null && body.contains("cell-commit")) {
                trips.add(request.url());
            }
        });
        for (var i = 0; i < 15; i++) {
            type("n" + i);
            page.evaluate("""
                    async () => {
                      const grid = document.querySelector('vaadin-grid');
                      const input = grid.shadowRoot.activeElement;
                      const content = input.closest('td')._content;
                      const text = input.value;
                      input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
                      while (content.dataset.draft !== 'stored' || content.textContent.trim() !== text) {
                        await new Promise(requestAnimationFrame);
                      }
                    }""");
        }
        assertThat(trips).hasSize(15);
    }

    private Locator cell(String row, String field) {
        return page.locator("vaadin-grid-cell-content:has([data-cell='" + row + "." + field + "']):visible");
    }

    private Locator input() {
        return page.locator("vaadin-grid [part~=edit-input]");
    }

    private void focus(String row, String field) {
        cell(row, field).click();
        focusIsOn(row, field);
    }

    private void focusIsOn(String row, String field) {
        page.waitForFunction(
                "expected => (" + FOCUSED + ")() === expected",
                row + "." + field,
                new Page.WaitForFunctionOptions().setTimeout(3000));
    }

    private String focusedCell() {
        return (String) page.evaluate(FOCUSED);
    }

    private static final String FOCUSED = """
            () => {
              const active = document.querySelector('vaadin-grid').shadowRoot.activeElement;
              return active?.closest('td')?._content.querySelector('[data-cell]')?.dataset.cell ?? '';
            }""";

    private static void standsUnder(Locator layer, Locator anchor) {
        var above = anchor.boundingBox();
        var below = layer.boundingBox();
        assertThat(below.x).isCloseTo(above.x, within(6.0));
        assertThat(below.y).isCloseTo(above.y + above.height, within(12.0));
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void log(String expected) {
        assertThat(page.locator("#log")).hasText(expected);
    }

    private void shows(String row, String field, String state, String text) {
        assertThat(cell(row, field)).hasAttribute("data-draft", state);
        assertThat(cell(row, field)).hasAttribute("data-draft-text", text);
    }

    private void showsStored(String row, String field) {
        assertThat(cell(row, field)).not().hasAttribute("data-draft-text", Pattern.compile(".*"));
    }

    private void scrollTo(int index) {
        page.evaluate("i => document.querySelector('vaadin-grid').scrollToIndex(i)", index);
    }

    /** As an input method does it: each step replaces what is being composed. */
    private void compose(String... steps) {
        for (var step : steps) {
            var at = new JsonObject();
            at.addProperty("text", step);
            at.addProperty("selectionStart", step.length());
            at.addProperty("selectionEnd", step.length());
            context.newCDPSession(page).send("Input.imeSetComposition", at);
        }
    }

    private void insert(String text) {
        var typed = new JsonObject();
        typed.addProperty("text", text);
        context.newCDPSession(page).send("Input.insertText", typed);
    }
}
