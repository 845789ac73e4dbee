package vn.bang57.presentation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Map;
import java.util.Optional;

/** The square with which a phone becomes the clicker, or why none can. */
final class PhonePanel extends Div {

    private final transient MeetingServices services;
    private final transient PhoneLink phones;

    PhonePanel(MeetingServices services, PhoneLink phones) {
        this.services = services;
        this.phones = phones;
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows a new link to that meeting; it works once. */
    void show(String meeting) {
        removeAll();
        String query = QueryParameters.simple(Map.of(
                        PresentationNavigation.MEETING,
                        meeting,
                        PresentationNavigation.PASS,
                        services.clickers().pass(meeting)))
                .getQueryString();
        Optional<String> link = phones.to(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                PresentationNavigation.CLICKER + "?" + query);
        link.ifPresentOrElse(
                found -> add(
                        new QrCode(found, getTranslation("presenter.phone.code")),
                        new Span(getTranslation("presenter.phone.explain"))),
                () -> add(new Span(getTranslation("presenter.phone.closed"))));
    }
}
