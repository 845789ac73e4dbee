package vn.bang57.shared.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.page.LoadingIndicatorConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts words for lost connections, ended sessions and failures in the reader's language; no stack trace is shown. */
@SpringComponent
class ScreenMessages implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenMessages.class);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        I18NProvider texts = event.getSource().getInstantiator().getI18NProvider();
        event.getSource().setSystemMessagesProvider(info -> systemMessages(texts));
        event.getSource().addUIInitListener(init -> prepare(init.getUI(), texts));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::failed));
    }

    private static SystemMessages systemMessages(I18NProvider texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(text(texts, "system.session.title"));
        messages.setSessionExpiredMessage(text(texts, "system.session.message"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(text(texts, "system.error.title"));
        messages.setInternalErrorMessage(text(texts, "system.error.message"));
        messages.setCookiesDisabledCaption(text(texts, "system.cookies.title"));
        messages.setCookiesDisabledMessage(text(texts, "system.cookies.message"));
        return messages;
    }

    private static void prepare(UI ui, I18NProvider texts) {
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(text(texts, "system.reconnect"));
        reconnect.setDialogTextGaveUp(text(texts, "system.offline"));
        // Vaadin's indicator has words in English only, and no role that gets them read out.
        ui.getPage().executeJs("""
                const indicator = document.querySelector('vaadin-connection-indicator');
                if (indicator) {
                  indicator.setAttribute('role', 'status');
                  indicator.onlineText = $0;
                  indicator.offlineText = $1;
                  indicator.reconnectingText = $1;
                }""", text(texts, "system.online"), text(texts, "system.reconnect"));
        LoadingIndicatorConfiguration loading = ui.getLoadingIndicatorConfiguration();
        loading.setFirstDelay(300);
        loading.setSecondDelay(1500);
        loading.setThirdDelay(5000);
    }

    private void failed(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            // The browser went away in the middle of an answer: nobody is there to be told, and nothing is wrong here.
            LOG.debug("A browser left before its answer", event.getThrowable());
            return;
        }
        LOG.error("A request failed", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification.show(ui.getTranslation("system.failed"), 8000, Position.BOTTOM_START);
        }
    }

    private static String text(I18NProvider texts, String key) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? VIETNAMESE : ui.getLocale();
        boolean english = "en".equals(Objects.requireNonNull(locale).getLanguage()) && ui != null;
        return texts.getTranslation(key, english ? locale : VIETNAMESE);
    }
}
