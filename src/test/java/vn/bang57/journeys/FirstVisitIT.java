package vn.bang57.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody opens the page for the first time. */
class FirstVisitIT extends Journey {

    @Test
    void thePageShowsTheFivePlans() {
        open("");
        assertThat(page).hasTitle("Bảng 57");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator(".b57-cards .b57-card h2 > span:nth-child(2)"))
                .hasText(new String[] {"Phước Giang", "Mộ Đức", "Trường Giang", "Nghĩa Thọ", "Phú Lý"});
        says(card("Trường Giang"), "5 quá hạn");
        says(card("Nghĩa Thọ"), "10 quá hạn");
        for (Locator card : page.locator(".b57-cards .b57-card").all()) {
            says(card, "chưa có báo cáo");
        }
        assertThat(chart()).hasAttribute("data-drawn", "heat-map");
        assertThat(chart().locator(".b57-hit").nth(29)).isAttached();
    }

    /** {@code client-start.ts} puts the browser's own function back once it has seen Flow's client begin. */
    @Test
    void theClientBeginsWithoutWaiting() {
        open("");
        page.waitForCondition(() ->
                Boolean.TRUE.equals(page.evaluate("() => window.setInterval.toString().includes('[native code]')")));
    }

    /** Chromium styles everything anew when the root is given a language, even the one that it has. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theHtmlSpeaksTheLanguageOfItsWordsFromTheBeginning(String language) {
        page.addInitScript("""
                window.told = [];
                new MutationObserver((records) => window.told.push(...records.map((each) => each.target.lang)))
                    .observe(document, { subtree: true, attributeFilter: ['lang'] });""");
        open("?lang=" + language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Assertions.assertThat(page.evaluate("() => window.told")).isEqualTo(List.of());
    }

    /** Both cost a visit tens of milliseconds: see {@code aura-alone.ts} and {@code chart/locale.ts}. */
    @Test
    void theFirstPictureWaitsForNoOtherThemeAndForNoNumberFormat() {
        page.addInitScript("""
                window.formats = 0;
                Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
                  construct(format, given) {
                    window.formats++;
                    return new format(...given);
                  }
                });""");
        open("");
        Assertions.assertThat(page.evaluate("() => window.formats")).isEqualTo(0);
        Assertions.assertThat(page.evaluate("""
                        () => document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules])
                            .filter(rule => rule.cssText.includes('_lumo-')).length""")).isEqualTo(0);
    }

    /** The server's first answer stands within the page's HTML, with what the address says. */
    @Test
    void wordsOfAnAddressAreNeverRun() {
        String words = "</script><script>window.run=1</script><!--<script>";
        open("?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(page.getByText("“" + words + "”").first()).isVisible();
        assertThat(page.locator("apex-chart").first()).isAttached();
        Assertions.assertThat(page.evaluate("() => window.run ?? null")).isNull();
    }

    /** What the browser kept of the page's HTML would be the answer of a page that has ended. */
    @Test
    void whoGoesElsewhereAndComesBackFindsAPageThatWorks() {
        open("");
        page.navigate("about:blank");
        page.goBack();
        settled();
        chart().locator(".b57-hit").first().click();
        assertThat(chart()).hasAttribute("data-drawn", "comparison-bars");
    }

    @Test
    void aNumberOfACardLeadsToWhatItCounts() {
        open("");
        button(card("Trường Giang"), "■ 5 quá hạn").click();
        settled();
        assertThat(page.locator(".b57-task-total")).hasText("5 trong 75 nhiệm vụ");
        assertThat(page.locator(".b57-task-panel .b57-task-chips")).containsText("quá hạn");
        back();
        button(card("Phú Lý"), "43 con số").click();
        settled();
        assertThat(page.locator(".b57-cards .b57-card h2")).hasCount(1);
        button("Bỏ lọc Phú Lý").click();
        settled();
        button(card("Mộ Đức"), "22 / 36 chỉ tiêu chung").click();
        settled();
        assertThat(page.locator(".b57-coverage tbody tr")).hasCount(36);
    }
}
