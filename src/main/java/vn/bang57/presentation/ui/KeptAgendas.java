package vn.bang57.presentation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import vn.bang57.presentation.Agenda;

/** The agendas that are kept, each a link to go on with it; not to be seen when there are none. */
final class KeptAgendas extends Div {

    KeptAgendas(List<Agenda> agendas) {
        addClassName("b57-agenda-card");
        add(new H2(getTranslation("agenda.others")));
        for (Agenda agenda : agendas) {
            String query = QueryParameters.of(PresentationNavigation.AGENDA, agenda.id())
                    .getQueryString();
            add(new Anchor(PresentationNavigation.AGENDA_PAGE + "?" + query, agenda.name()));
        }
        setVisible(!agendas.isEmpty());
    }
}
