package vn.bang57.history;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Subject;

/** Tells cheaply whether anything has changed, and in which rows. */
@Service
@Transactional(readOnly = true)
public class ChangeMarks {

    /** An entry's transaction may end after that of a later entry, by so many entries at most. */
    public static final int LATE = 200;

    private final JdbcClient jdbc;

    ChangeMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another text after every change that was committed, on this node of the application or on another. */
    public String stamp() {
        return jdbc.sql("""
                select concat_ws(' ', max(id), count(*))
                from change_entry where id > (select coalesce(max(id), 0) - ? from change_entry)""").param(LATE).query(String.class).single();
    }

    /** The entries after an id, oldest first. */
    public List<ChangeMark> after(long id) {
        return jdbc.sql("select id, subject, subject_key from change_entry where id > ? order by id")
                .param(id)
                .query((row, n) -> new ChangeMark(
                        row.getLong("id"), Subject.valueOf(row.getString("subject")), row.getString("subject_key")))
                .list();
    }
}
