package vn.bang57.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Change;
import vn.bang57.shared.Means;
import vn.bang57.shared.Rows;
import vn.bang57.shared.Step;
import vn.bang57.shared.Subject;

/** Keeps every change, in the transaction that makes it, and reads them back newest first. */
@Service
public class History {

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Change change) {
        Step step = change.author().step();
        jdbc.sql("""
                insert into change_entry
                  (at, actor, means, subject, subject_key, commune_slug, field, old_text, new_text, reason, desk, step)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(change.author().name())
                .param(change.means().name())
                .param(change.subject().name())
                .param(change.key())
                .param(change.commune())
                .param(change.field())
                .param(change.oldText())
                .param(change.newText())
                .param(change.author().reason())
                .param(step == null ? null : step.desk())
                .param(step == null ? null : step.id())
                .update();
    }

    /** What happened to one row, newest first. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> of(Subject subject, String key) {
        return jdbc.sql("select * from change_entry where subject = ? and subject_key = ? order by id desc")
                .param(subject.name())
                .param(key)
                .query((row, n) -> entry(row))
                .list();
    }

    /** The newest change of one row, if there was any. */
    @Transactional(readOnly = true)
    public Optional<ChangeEntry> last(Subject subject, String key) {
        return jdbc.sql(
                        "select * from change_entry where subject = ? and subject_key = ? order by id desc fetch first 1 rows only")
                .param(subject.name())
                .param(key)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** Everything that happened from a moment on, in any row, newest first. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> since(Instant moment) {
        return jdbc.sql("select * from change_entry where at >= ? order by id desc")
                .param(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query((row, n) -> entry(row))
                .list();
    }

    /** When the first plan was loaded or the first change made; nothing when there has been none. */
    @Transactional(readOnly = true)
    public Optional<Instant> began() {
        return jdbc.sql("""
                select at from (select at from change_entry union all select loaded_at from loaded_file) known
                order by at fetch first 1 rows only""").query((row, n) -> Rows.instant(row, "at")).optional();
    }

    /** When anything of each commune was first recorded, by its slug. */
    @Transactional(readOnly = true)
    public Map<String, Instant> communesBegan() {
        return jdbc
                .sql("""
                select commune_slug, min(at) at from change_entry where commune_slug is not null group by commune_slug""")
                .query((row, n) -> Map.entry(row.getString("commune_slug"), Rows.instant(row, "at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static ChangeEntry entry(ResultSet row) throws SQLException {
        return new ChangeEntry(
                row.getLong("id"),
                Rows.instant(row, "at"),
                row.getString("actor"),
                Means.valueOf(row.getString("means")),
                Subject.valueOf(row.getString("subject")),
                row.getString("subject_key"),
                row.getString("commune_slug"),
                row.getString("field"),
                row.getString("old_text"),
                row.getString("new_text"),
                row.getString("reason"));
    }
}
