package vn.bang57.comparison.figures;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.Tone;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.TaskTones;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.task.DeadlineFormat;
import vn.bang57.task.DeadlineParser;
import vn.bang57.task.Lateness;
import vn.bang57.task.LatenessRule;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.WorkStatus;

/** How a task reads on the page of a dashboard, in its language. */
public record TaskWords(Dashboard dashboard) {

    private Locale locale() {
        return dashboard.locale();
    }

    /** What a cell shows; empty where the plan says nothing. */
    public String text(Task task, TaskColumn column) {
        return switch (column) {
            case CODE -> task.code();
            case COMMUNE -> commune(task);
            case TITLE -> task.titleIn(locale());
            case DEADLINE -> deadline(task);
            case LATENESS -> lateness(task);
            case STATUS -> status(task);
            case PROGRESS -> task.progress() == null ? "" : task.progress() + "%";
            case LEAD -> dashboard.agency(task.lead());
            case COORDINATING -> dashboard.agency(task.coordinating());
            case DIRECTING -> dashboard.agency(task.directing());
            case GROUP -> task.group().in(locale());
            case OUTPUT -> in(task.output());
            case NOTE -> Objects.requireNonNullElse(task.note(), "");
            case SOURCE -> task.source().in(locale());
        };
    }

    public String commune(Task task) {
        return dashboard.commune(task.commune()).map(Commune::name).orElse(task.commune());
    }

    public String deadline(Task task) {
        return DeadlineFormat.display(task.deadline(), locale());
    }

    /** Shape and word: for how long when it is overdue, and why when it can't be. */
    public String lateness(Task task) {
        Lateness lateness = task.lateness(dashboard.today());
        String word = TaskTones.lateness(task, dashboard.today()).in(locale());
        return LatenessMarks.shape(lateness) + " " + word;
    }

    public long daysLate(Task task) {
        return LatenessRule.daysLate(task.deadline(), task.status(), dashboard.today());
    }

    public String status(Task task) {
        WorkStatus status = task.status();
        Tone tone = status == null ? Tone.MUTED : LatenessMarks.tone(status);
        return LatenessMarks.shape(tone) + " " + WorkStatus.labelOf(status).in(locale());
    }

    /** What the history or an editor holds of a field, for a reader. */
    public String stored(TaskField field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return field == TaskField.STATUS ? WorkStatus.labelOf(null).in(locale()) : translate("task.blank");
        }
        return switch (field) {
            case DEADLINE ->
                DeadlineParser.parse(text)
                        .map(deadline -> DeadlineFormat.display(deadline, locale()))
                        .toOptional()
                        .orElse(text);
            case STATUS ->
                WorkStatus.parse(text) instanceof Parsed.Accepted<Optional<WorkStatus>>(var status)
                        ? WorkStatus.labelOf(status.orElse(null)).in(locale())
                        : text;
            case PROGRESS -> text + "%";
            case DIRECTING, LEAD, COORDINATING -> dashboard.agency(text);
            case TITLE, NOTE -> text;
        };
    }

    public String translate(String key, Object... parameters) {
        return I18NProvider.translate(locale(), key, parameters);
    }

    private String in(@Nullable Bilingual text) {
        return text == null ? "" : text.in(locale());
    }
}
