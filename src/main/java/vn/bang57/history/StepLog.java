package vn.bang57.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Step;

/**
 * The steps of one desk, read from the history: which one is to be undone next, and which to be done again. Undoing
 * writes entries of the same step, so nothing else has to be kept, and every node knows as much.
 */
@Service
@Transactional(readOnly = true)
public class StepLog {

    private final JdbcClient jdbc;

    StepLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step's first entry, and where it was last undone and done again; 0 for never. */
    private record Course(String step, long first, long undone, long redone) {

        boolean isUndone() {
            return undone > redone;
        }
    }

    /** The newest step since then that is not undone and not among those passed over. */
    public Optional<Step> toUndo(String desk, Instant since, Collection<String> passedOver) {
        return courses(desk, since).stream()
                .filter(course -> !course.isUndone() && !passedOver.contains(course.step()))
                .max(Comparator.comparingLong(Course::first))
                .map(course -> new Step(desk, course.step()));
    }

    /** The step that was undone last, unless something new was done after it. */
    public Optional<Step> toRedo(String desk, Instant since) {
        List<Course> courses = courses(desk, since);
        long newest = courses.stream().mapToLong(Course::first).max().orElse(0);
        return courses.stream()
                .filter(course -> course.isUndone() && course.undone() > newest)
                .max(Comparator.comparingLong(Course::undone))
                .map(course -> new Step(desk, course.step()));
    }

    /** What the step changed at first, oldest first. */
    public List<ChangeEntry> entries(Step step) {
        return jdbc.sql("""
                        select * from change_entry
                        where desk = ? and step = ? and means not in ('UNDONE', 'REDONE') order by id""")
                .params(step.desk(), step.id())
                .query((row, n) -> History.entry(row))
                .list();
    }

    private List<Course> courses(String desk, Instant since) {
        return jdbc.sql("""
                        select step, min(id) first_id,
                          max(case when means = 'UNDONE' then id else 0 end) undone_id,
                          max(case when means = 'REDONE' then id else 0 end) redone_id
                        from change_entry where desk = ? and step is not null and at >= ? group by step""")
                .param(desk)
                .param(OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, n) -> new Course(
                        row.getString("step"),
                        row.getLong("first_id"),
                        row.getLong("undone_id"),
                        row.getLong("redone_id")))
                .list();
    }
}
