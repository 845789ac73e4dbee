package vn.bang57.presentation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.comparison.AsOf;
import vn.bang57.shared.Rows;

/** Keeps meetings, so that a reload or another machine comes back to the same figures and the same slide. */
@Service
@Transactional
public class Meetings {

    private static final int PLACE_MAX_LENGTH = 400;

    private final JdbcClient jdbc;
    private final Clock clock;

    Meetings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins a meeting over the figures as they are now.
     *
     * @param address the page's address parameters, as after the question mark
     */
    public Meeting start(String address, Room room, @Nullable String agenda) {
        // What the database keeps, so that what is read back is the same moment.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Meeting meeting =
                new Meeting(UUID.randomUUID().toString(), agenda, address, room, now, now, "", Clickers.secret());
        jdbc.sql("""
                insert into meeting (id, agenda_id, address, room, started_at, frozen_at, place, pass)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(meeting.id())
                .param(agenda)
                .param(address)
                .param(room.name())
                .param(stored(now))
                .param(stored(now))
                .param("")
                .param(meeting.pass())
                .update();
        return meeting;
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> find(String id) {
        return jdbc.sql("select * from meeting where id = ?")
                .param(id)
                .query((row, n) -> meeting(row))
                .optional();
    }

    /**
     * The last meetings with what was said in them counted, the latest first.
     *
     * @param noted whether only those in which anything was said
     */
    @Transactional(readOnly = true)
    public List<HeldMeeting> latest(int most, boolean noted) {
        return jdbc.sql("""
                select * from (
                  select meeting.*, (select count(*) from meeting_note where meeting_id = meeting.id) as notes
                  from meeting) held
                where notes >= ? order by started_at desc, id fetch first ? rows only""")
                .param(noted ? 1 : 0)
                .param(most)
                .query((row, n) -> new HeldMeeting(meeting(row), row.getInt("notes")))
                .list();
    }

    /** Remembers where the screen stands. */
    public void moved(String id, String place) {
        String kept = place.substring(0, Math.min(place.length(), PLACE_MAX_LENGTH));
        jdbc.sql("update meeting set place = ? where id = ?")
                .param(kept)
                .param(id)
                .update();
    }

    /** Takes in what was recorded since: the figures stand still from now on. */
    public Meeting refresh(String id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("update meeting set frozen_at = ? where id = ?")
                .param(stored(now))
                .param(id)
                .update();
        return find(id).orElseThrow();
    }

    /**
     * Up to when the figures of the meeting before were known. Meetings of the same day do not count: they are
     * rehearsals, or the same meeting begun anew.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> before(Meeting meeting) {
        LocalDate day = LocalDate.ofInstant(meeting.started(), AsOf.ZONE);
        Instant midnight = day.atStartOfDay(AsOf.ZONE).toInstant();
        return jdbc.sql(
                        "select frozen_at from meeting where started_at < ? order by started_at desc fetch first 1 rows only")
                .param(stored(midnight))
                .query((row, n) -> Rows.instant(row, "frozen_at"))
                .optional();
    }

    private static OffsetDateTime stored(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getString("id"),
                row.getString("agenda_id"),
                row.getString("address"),
                Room.valueOf(row.getString("room")),
                Rows.instant(row, "started_at"),
                Rows.instant(row, "frozen_at"),
                row.getString("place"),
                row.getString("pass"));
    }
}
