package vn.bang57.history;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

/** Tells cheaply whether anything has changed, and in which rows. */
@Service
@Transactional(readOnly = true)
public class ChangeMarks {

    private final JdbcClient jdbc;

    ChangeMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another stamp after every change that was committed, on this node of the application or on another. */
    public ChangeStamp stamp(long after) {
        return jdbc.sql("select coalesce(max(id), 0), count(*) from change_entry where id > ?")
                .param(after)
                .query((row, n) -> new ChangeStamp(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** The entries after an id, oldest first. */
    public List<ChangeMark> after(long id) {
        return jdbc.sql("select id, means, subject, subject_key from change_entry where id > ? order by id")
                .param(id)
                .query((row, n) -> new ChangeMark(
                        row.getLong("id"),
                        Means.valueOf(row.getString("means")),
                        Subject.valueOf(row.getString("subject")),
                        row.getString("subject_key")))
                .list();
    }
}
