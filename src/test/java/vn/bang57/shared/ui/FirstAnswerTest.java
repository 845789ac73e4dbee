package vn.bang57.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class FirstAnswerTest {

    @BeforeEach
    void visit() {
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void onlyTheMainPageAnswersWithinItsHtml() {
        assertThat(FirstAnswer.isMainPage(null)).isTrue();
        assertThat(FirstAnswer.isMainPage("/")).isTrue();
        assertThat(FirstAnswer.isMainPage("/trinh-chieu")).isFalse();
    }

    @Test
    void theHtmlBeginsAsThePageWillBe() {
        UI ui = UI.getCurrent();
        ui.setLocale(Locale.ENGLISH);
        ui.getPage().setColorScheme(ColorScheme.Value.SYSTEM);
        Document html = Jsoup.parse("<!doctype html><!-- made --><html lang=\"vi\"><head></head><body></body></html>");

        FirstAnswer.beginAs(ui, html);
        assertThat(html.expectFirst("html").attributes())
                .contains(
                        new Attribute("lang", "en"),
                        new Attribute("theme", "light-dark"),
                        new Attribute("style", "color-scheme: light dark"));
    }

    @Test
    void aPageIsHeldForLongOnceItsBrowserAnswers() {
        UI ui = UI.getCurrent();
        WrappedSession session = ui.getSession().getSession();
        session.setMaxInactiveInterval(1800);

        FirstAnswer.holdBriefly(ui);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(FirstAnswer.SECONDS_UNANSWERED);

        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> asked = ui.getInternals().dumpPendingJavaScriptInvocations();
        asked.getLast().complete(JsonNodeFactory.instance.booleanNode(true));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(1800);
    }
}
