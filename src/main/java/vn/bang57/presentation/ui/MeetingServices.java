package vn.bang57.presentation.ui;

import org.springframework.stereotype.Component;
import vn.bang57.presentation.Agendas;
import vn.bang57.presentation.Clickers;
import vn.bang57.presentation.MeetingNotes;
import vn.bang57.presentation.Meetings;
import vn.bang57.presentation.Relay;
import vn.bang57.presentation.Shows;

/** What the screens of a meeting ask. */
@Component
record MeetingServices(
        Meetings meetings, Agendas agendas, Shows shows, MeetingNotes notes, Relay relay, Clickers clickers) {}
