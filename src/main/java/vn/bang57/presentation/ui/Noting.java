package vn.bang57.presentation.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import vn.bang57.presentation.Relay;
import vn.bang57.presentation.Shown;
import vn.bang57.shared.Author;

/** Asks what is to be written down of something that is pointed at, and keeps it. */
final class Noting {

    private static final int SECONDS = 4000;

    private Noting() {}

    static void about(MeetingServices services, Shown shown, String mark, String author) {
        String meeting = shown.meeting().id();
        Locale locale = shown.dashboard().locale();
        services.shows()
                .pointed(shown, mark)
                .ifPresentOrElse(
                        pointed -> new NoteDialog(pointed, saying -> {
                                    services.notes().add(meeting, Author.of(author), saying);
                                    services.relay().tell(meeting, new Relay.Event.Changed());
                                    say(I18NProvider.translate(locale, "note.kept"));
                                })
                                .open(),
                        () -> say(I18NProvider.translate(locale, "note.point")));
    }

    private static void say(String text) {
        Notification.show(text, SECONDS, Position.BOTTOM_START);
    }
}
