package vn.bang57.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
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
