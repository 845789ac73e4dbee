package vn.bang57.presentation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.bang57.comparison.StateParameters;
import vn.bang57.presentation.Agenda;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Room;

/** Begins the meeting that an address asks for: by an agenda, or over what a page shows. */
final class MeetingStart {

    private MeetingStart() {}

    static Meeting of(MeetingServices services, QueryParameters asked) {
        Optional<Agenda> agenda = services.agendas()
                .find(asked.getSingleParameter(PresentationNavigation.AGENDA).orElse(""));
        if (agenda.isPresent()) {
            return services.meetings()
                    .start(
                            agenda.get().address(),
                            agenda.get().room(),
                            agenda.get().id());
        }
        Map<String, String> state = new HashMap<>();
        asked.getParameters().forEach((name, values) -> state.put(name, values.getFirst()));
        // What makes no sense in an address is left out of what the meeting keeps.
        QueryParameters clean = QueryParameters.simple(StateParameters.write(StateParameters.read(state)));
        return services.meetings()
                .start(
                        clean.getQueryString(),
                        Room.of(asked.getSingleParameter(PresentationNavigation.ROOM)
                                .orElse("")),
                        null);
    }
}
