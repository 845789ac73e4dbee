package vn.bang57.presentation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.CommuneQuery;
import vn.bang57.comparison.Dashboard;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.Relay;
import vn.bang57.presentation.Shows;
import vn.bang57.shared.ui.PageLanguage;

/** All meetings, or what was said in one of them. */
@Route(PresentationNavigation.MINUTES)
@StyleSheet("deck.css")
class MinutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingServices services;
    private final transient CommuneQuery communes;
    private @Nullable MeetingMinutes minutes;
    private String meeting = "";
    private String title = "";

    MinutesView(MeetingServices services, CommuneQuery communes) {
        this.services = services;
        this.communes = communes;
        addClassName("b57-minutes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<String> id = asked.getSingleParameter(PresentationNavigation.MEETING);
        Optional<Meeting> found = id.flatMap(services.meetings()::find);
        String address = found.map(Meeting::address).orElseGet(asked::getQueryString);
        PageLanguage.speak(Dashboard.localeOf(Shows.state(address).language()));
        title = getTranslation("minutes.title");
        removeAll();
        minutes = null;
        meeting = "";
        if (found.isPresent()) {
            MeetingMinutes one = new MeetingMinutes(services, found.get());
            minutes = one;
            meeting = found.get().id();
            title = one.title();
            add(one);
        } else if (id.isPresent()) {
            add(new UnknownMeeting(title, PresentationNavigation.MINUTES, "minutes.list"));
        } else {
            add(new MeetingList(services.meetings(), communes.ever()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        MeetingMinutes shown = minutes;
        if (shown == null) {
            return;
        }
        Runnable stop = Heard.listen(event.getUI(), services.relay(), meeting, heard -> {
            if (heard instanceof Relay.Event.Changed) {
                shown.refresh();
            }
        });
        addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
