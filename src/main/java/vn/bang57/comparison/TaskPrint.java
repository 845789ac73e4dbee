package vn.bang57.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.Tone;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.shared.print.PrintText;
import vn.bang57.task.DeadlineFormat;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/** The tasks on screen as a document to print. */
public final class TaskPrint {

    private final Dashboard dashboard;
    private final Locale locale;
    private final PrintWords words;

    TaskPrint(Dashboard dashboard) {
        this.dashboard = dashboard;
        locale = dashboard.locale();
        words = new PrintWords(locale);
    }

    /** The document of these tasks, which are those on screen, in their order. */
    public static PrintDocument of(Dashboard dashboard, List<Task> shown, Instant made) {
        return new TaskPrint(dashboard).document(shown, made);
    }

    private PrintDocument document(List<Task> shown, Instant made) {
        List<PrintSection> sections = new ArrayList<>();
        for (int from = 0; from < shown.size() || sections.isEmpty(); ) {
            int to = grouped() ? endOfCommune(shown, from) : shown.size();
            sections.add(section(shown.subList(from, to), from + 1, shown.size()));
            from = Math.max(to, from + 1);
        }
        sections.add(words.documents(dashboard.communes()));
        String communes = dashboard
                .commune(dashboard.state().tasks().commune())
                .map(Commune::name)
                .orElseGet(() -> words.communes(dashboard.communes()));
        return new PrintDocument(
                ExportFilters.title(dashboard, TaskExport.TITLE),
                words.in(shown.size() + " nhiệm vụ của " + communes, shown.size() + " tasks of " + communes),
                words.stamp(dashboard, made),
                PrintWords.remarks(dashboard, ExportFilters.ofTasks(dashboard)),
                sections,
                locale);
    }

    /** By commune, unless the rows stand in another order. */
    private boolean grouped() {
        return dashboard.state().query().isBlank() && dashboard.state().sort().column() == null;
    }

    private static int endOfCommune(List<Task> shown, int from) {
        int to = from;
        while (to < shown.size()
                && shown.get(to).commune().equals(shown.get(from).commune())) {
            to++;
        }
        return to;
    }

    private PrintSection section(List<Task> tasks, int first, int total) {
        List<List<PrintCell>> rows = new ArrayList<>();
        for (Task task : tasks) {
            rows.add(line(first + rows.size(), task));
        }
        return new PrintSection(
                grouped() && !tasks.isEmpty() ? place(tasks.getFirst()) : words.in("Nhiệm vụ", "Tasks"),
                words.rows(first, rows.size(), total),
                columns(),
                rows,
                List.of(),
                false);
    }

    private String place(Task task) {
        return dashboard
                .commune(task.commune())
                .map(commune -> commune.fullName().in(locale)
                        + (commune.draft() ? " (" + PrintWords.DRAFT.in(locale) + ")" : ""))
                .orElse(task.commune());
    }

    private List<PrintColumn> columns() {
        List<PrintColumn> columns = new ArrayList<>(List.of(
                words.numbers(),
                words.words(17, "Mã", "Code"),
                words.words(80, "Nhiệm vụ", "Task"),
                words.words(41, "Thời hạn", "Deadline"),
                words.words(39, "Tình trạng", "Work status"),
                words.words(64, "Cơ quan", "Agencies"),
                words.words(30, "Nguồn", "Source")));
        if (!grouped()) {
            columns.add(2, words.words(28, "Xã", "Commune"));
        }
        return columns;
    }

    private List<PrintCell> line(int number, Task task) {
        List<PrintCell> line = new ArrayList<>(List.of(
                words.number(number),
                PrintCell.plain(task.code()),
                PrintCell.of(PrintText.strong(task.titleIn(locale)))
                        .line(named("Nhóm", "Group", task.group().in(locale)))
                        .line(named("Sản phẩm", "Output", in(task.output())))
                        .line(named("Ghi chú", "Note", Objects.requireNonNullElse(task.note(), ""))),
                deadline(task),
                PrintCell.of(status(task))
                        .line(named("Tiến độ", "Progress", task.progress() == null ? "" : task.progress() + "%")),
                agencies(task),
                PrintCell.of(PrintText.quiet(task.source().in(locale)))));
        if (!grouped()) {
            line.add(2, commune(task));
        }
        return line;
    }

    PrintCell commune(Task task) {
        return dashboard
                .commune(task.commune())
                .map(commune ->
                        words.head(commune).line(PrintText.quiet(PrintWords.province(commune, dashboard.communes()))))
                .orElseGet(() -> PrintCell.plain(task.commune()));
    }

    /** The deadline and how the task stands to it; once only where both are said in the same words. */
    PrintCell deadline(Task task) {
        String deadline = DeadlineFormat.display(task.deadline(), locale);
        String lateness = TaskTones.lateness(task, dashboard.today()).in(locale);
        return PrintCell.plain(deadline.equals(lateness) ? "" : deadline).line(lateness(task));
    }

    private PrintCell agencies(Task task) {
        if (task.lead() == null && task.coordinating() == null && task.directing() == null) {
            return PrintCell.of(PrintText.quiet(words.in("không nêu", "not stated")));
        }
        return PrintCell.of(PrintText.quiet(words.in("Chủ trì:", "Lead:")), stated(task.lead()))
                .line(PrintText.quiet(words.in("Phối hợp:", "Coordinating:")), stated(task.coordinating()))
                .line(PrintText.quiet(words.in("Chỉ đạo:", "Directing:")), stated(task.directing()));
    }

    private PrintText stated(@Nullable String agency) {
        String names = dashboard.agency(agency);
        return names.isBlank() ? PrintText.quiet(words.in("không nêu", "not stated")) : PrintText.plain(names);
    }

    private PrintText lateness(Task task) {
        Tone tone = TaskTones.of(task.lateness(dashboard.today()));
        return tag(tone, TaskTones.lateness(task, dashboard.today()));
    }

    private PrintText status(Task task) {
        return tag(TaskTones.of(task.status()), WorkStatus.labelOf(task.status()));
    }

    private PrintText tag(Tone tone, Bilingual word) {
        PrintText.Look look = switch (tone) {
            case BAD, WORSE -> PrintText.Look.TAG_BAD;
            case WARN -> PrintText.Look.TAG_WARN;
            case OK -> PrintText.Look.TAG_OK;
            case INFO -> PrintText.Look.TAG_INFO;
            case MUTED -> PrintText.Look.TAG;
        };
        return new PrintText(TaskTones.shape(tone) + " " + word.in(locale), look);
    }

    private PrintText named(String vi, String en, String text) {
        return PrintText.quiet(text.isBlank() ? "" : words.in(vi, en) + ": " + text);
    }

    private String in(@Nullable Bilingual text) {
        return text == null ? "" : text.in(locale);
    }
}
