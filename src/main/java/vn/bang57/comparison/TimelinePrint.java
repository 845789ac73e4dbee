package vn.bang57.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bang57.chart.Tone;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintPiece;
import vn.bang57.shared.print.PrintPiece.Look;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.task.Task;

/** The tasks that have dates as bars on a line of whole years, to print. */
public final class TimelinePrint {

    /** Among more years than this not every one is written over the line. */
    private static final int YEARS_WRITTEN = 12;

    private final Dashboard dashboard;
    private final PrintWords words;
    private final LocalDate from;
    private final LocalDate to;

    private TimelinePrint(Dashboard dashboard, List<Task> dated) {
        this.dashboard = dashboard;
        words = new PrintWords(dashboard.locale());
        LocalDate first = dashboard.today();
        LocalDate last = dashboard.today();
        for (Task task : dated) {
            LocalDate start = start(task);
            LocalDate end = task.deadline().due().orElse(start);
            first = start.isBefore(first) ? start : first;
            last = end.isAfter(last) ? end : last;
        }
        from = first.withDayOfYear(1);
        to = last.withDayOfYear(1).plusYears(1);
    }

    /**
     * The drawing as a section of a document; empty when no task has a date.
     *
     * @param tasks in the order in which they are to stand
     */
    public static Optional<PrintSection> of(Dashboard dashboard, List<Task> tasks) {
        List<Task> dated = tasks.stream()
                .filter(task -> task.deadline().start().isPresent())
                .toList();
        return dated.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelinePrint(dashboard, dated).section(dated, tasks.size() - dated.size()));
    }

    private PrintSection section(List<Task> dated, int undated) {
        TaskPrint cells = new TaskPrint(dashboard);
        List<PrintColumn> columns = List.of(
                words.words(18, "Mã", "Code"),
                words.words(26, "Xã", "Commune"),
                words.words(78, "Nhiệm vụ", "Task"),
                words.words(44, "Thời hạn", "Deadline"),
                new PrintColumn(PrintCell.stretch(axis()), "", 107, PrintCell.Align.START));
        List<List<PrintCell>> rows = dated.stream()
                .map(task -> List.of(
                        PrintCell.plain(task.code()),
                        cells.commune(task),
                        PrintCell.plain(task.titleIn(dashboard.locale())),
                        cells.deadline(task),
                        PrintCell.stretch(pieces(task))))
                .toList();
        String rest = words.in(
                undated + " nhiệm vụ không có ngày, xem danh sách dưới đây.",
                undated + " tasks have no date; see the list below.");
        return new PrintSection(
                words.in("Theo thời gian", "Over time"),
                words.rows(1, rows.size(), rows.size()),
                columns,
                rows,
                undated == 0 ? List.of() : List.of(rest),
                false);
    }

    private static LocalDate start(Task task) {
        return task.deadline().start().orElseThrow();
    }

    /** The years in their places, one after the other. */
    private List<PrintPiece> axis() {
        List<PrintPiece> pieces = new ArrayList<>();
        int step = (to.getYear() - from.getYear() + YEARS_WRITTEN - 1) / YEARS_WRITTEN;
        for (int year = from.getYear(); year < to.getYear(); year += step) {
            double next = at(LocalDate.ofYearDay(year + step, 1));
            pieces.add(new PrintPiece(at(LocalDate.ofYearDay(year, 1)), next, Look.WORDS, "\u00a0" + year));
        }
        return pieces;
    }

    /** A line at each year and one at today. */
    private List<PrintPiece> lines() {
        List<PrintPiece> pieces = new ArrayList<>();
        for (int year = from.getYear(); year < to.getYear(); year++) {
            double begins = at(LocalDate.ofYearDay(year, 1));
            pieces.add(new PrintPiece(begins, begins, Look.LINE, ""));
        }
        double today = at(dashboard.today());
        pieces.add(new PrintPiece(today, today, Look.NOW, ""));
        return pieces;
    }

    private List<PrintPiece> pieces(Task task) {
        List<PrintPiece> pieces = new ArrayList<>(lines());
        Optional<LocalDate> due = task.deadline().due();
        double end = due.map(day -> at(day.plusDays(1))).orElse(1.0);
        Look look = look(TaskTones.of(task.lateness(dashboard.today())));
        pieces.add(new PrintPiece(at(start(task)), end, look, due.isEmpty() ? "\u00a0→" : ""));
        return pieces;
    }

    private double at(LocalDate day) {
        return Math.min(1, (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to));
    }

    private static Look look(Tone tone) {
        return switch (tone) {
            case BAD, WORSE -> Look.BAR_BAD;
            case WARN -> Look.BAR_WARN;
            case OK -> Look.BAR_OK;
            case INFO -> Look.BAR_INFO;
            case MUTED -> Look.BAR;
        };
    }
}
