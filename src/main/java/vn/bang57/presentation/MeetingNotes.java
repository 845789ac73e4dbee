package vn.bang57.presentation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Author;
import vn.bang57.shared.Rows;
import vn.bang57.shared.TypedText;

/** Keeps what meetings said. */
@Service
@Transactional
public class MeetingNotes {

    private static final int SHORT = 300;
    private static final int LONG = 600;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param about what was pointed at, as it was shown
     */
    public record Saying(
            MeetingNote.Kind kind,
            Pointed about,
            String addressee,
            @Nullable LocalDate due,
            String text) {}

    /** Keeps what was said in a meeting. */
    public void add(String meeting, Author author, Saying saying) {
        jdbc.sql("""
                insert into meeting_note
                  (meeting_id, at, actor, kind, mark, subject, shown, source, addressee, due, text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(meeting)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(author.name())
                .param(saying.kind().name())
                .param(cut(saying.about().mark(), SHORT))
                .param(cut(saying.about().subject(), LONG))
                .param(cut(saying.about().shown(), LONG))
                .param(cut(saying.about().source(), LONG))
                .param(cut(TypedText.clean(saying.addressee()), MeetingNote.ADDRESSEE_MAX_LENGTH))
                .param(saying.due() == null ? null : Date.valueOf(saying.due()))
                .param(cut(TypedText.clean(saying.text()), MeetingNote.TEXT_MAX_LENGTH))
                .update();
    }

    /** Takes back what was written down by mistake. */
    public void remove(String meeting, long id) {
        jdbc.sql("delete from meeting_note where meeting_id = ? and id = ?")
                .param(meeting)
                .param(id)
                .update();
    }

    /** What a meeting said, in the order in which it was said. */
    @Transactional(readOnly = true)
    public List<MeetingNote> of(String meeting) {
        return jdbc.sql("select * from meeting_note where meeting_id = ? order by id")
                .param(meeting)
                .query((row, n) -> note(row))
                .list();
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        // Half of a surrogate pair can't be stored.
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static MeetingNote note(ResultSet row) throws SQLException {
        Date due = row.getDate("due");
        return new MeetingNote(
                row.getLong("id"),
                row.getString("meeting_id"),
                Rows.instant(row, "at"),
                row.getString("actor"),
                MeetingNote.Kind.valueOf(row.getString("kind")),
                row.getString("mark"),
                row.getString("subject"),
                row.getString("shown"),
                row.getString("source"),
                row.getString("addressee"),
                due == null ? null : due.toLocalDate(),
                row.getString("text"));
    }
}
