package vn.bang57.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Rows;
import vn.bang57.shared.SourceRef;

/** Reads tasks: one projection, straight into records. */
@Service
@Transactional(readOnly = true)
public class TaskQuery {

    private static final String EVER = "select t.* from task t join commune c on c.slug = t.commune_slug";
    private static final String SELECT = EVER + " where t.retired_at is null and c.retired_at is null";

    private final JdbcClient jdbc;

    TaskQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tasks in use of these communes, in the order of the documents. */
    public List<Task> list(Collection<String> communes) {
        if (communes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " and t.commune_slug in (:communes) order by c.position, t.position, t.id")
                .param("communes", communes)
                .query((row, n) -> task(row))
                .list();
    }

    /** All tasks that these communes have ever had, in the order of the documents. */
    public List<Kept<Task>> ever(Collection<String> communes) {
        if (communes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(EVER + " where t.commune_slug in (:communes) order by c.position, t.position, t.id")
                .param("communes", communes)
                .query((row, n) -> new Kept<>(task(row), row.getObject("retired_at") == null))
                .list();
    }

    /** The task with that id, if it is in use. */
    public Optional<Task> find(long id) {
        return jdbc.sql(SELECT + " and t.id = :id")
                .param("id", id)
                .query((row, n) -> task(row))
                .optional();
    }

    private static Task task(ResultSet row) throws SQLException {
        String status = row.getString("work_status");
        return new Task(
                row.getLong("id"),
                row.getString("commune_slug"),
                row.getString("code"),
                row.getInt("position"),
                row.getString("group_code"),
                Rows.words(row, "group"),
                Rows.words(row, "title"),
                row.getString("directing"),
                row.getString("lead_agency"),
                row.getString("coordinating"),
                Rows.bilingual(row, "output"),
                Deadline.of(
                        Deadline.Kind.valueOf(row.getString("deadline_kind")),
                        Rows.date(row, "deadline_date"),
                        row.getString("deadline_words"),
                        row.getString("deadline_words_en")),
                status == null ? null : WorkStatus.valueOf(status),
                Rows.integer(row, "progress"),
                row.getString("note"),
                new SourceRef(row.getString("locator")),
                row.getLong("version"));
    }
}
