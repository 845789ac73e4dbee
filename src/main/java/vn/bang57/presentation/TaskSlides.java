package vn.bang57.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.StackedBars;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.TaskSummary;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskBars;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;

/** The slides about tasks. */
record TaskSlides(Dashboard dashboard, SlideWords words, TaskWords tasks) {

    private static final double TEXT = 3.6;

    static TaskSlides of(Dashboard dashboard) {
        return new TaskSlides(dashboard, SlideWords.of(dashboard), new TaskWords(dashboard));
    }

    /** Lateness by commune, as the page draws it; nothing when no plan has tasks. */
    Optional<Slide> byCommune() {
        if (dashboard.tasks().isEmpty()) {
            return Optional.empty();
        }
        Dashboard plain = new Dashboard(
                dashboard.state().withTasks(TaskView.INITIAL),
                dashboard.everyCommune(),
                dashboard.comparison(),
                dashboard.targets(),
                dashboard.milestones(),
                dashboard.tasks(),
                dashboard.actuals(),
                dashboard.today(),
                dashboard.agencies());
        StackedBars bars =
                (StackedBars) TaskBars.ofCommunes(plain, plain.tasks()).spec();
        TaskSummary all = TaskSummary.of(dashboard.tasks(), dashboard.today());
        int late = all.count(Lateness.OVERDUE);
        int dated = all.total() - all.count(Lateness.NO_DEADLINE) - all.count(Lateness.OPEN_ENDED);
        String overdue = late == 0
                ? words.choose("Không nhiệm vụ nào quá hạn", "No task is overdue")
                : words.choose(
                        late + "/" + all.total() + " nhiệm vụ quá hạn",
                        late + " of " + all.total() + " tasks are overdue");
        return Optional.of(new Slide(
                "tasks",
                Slide.Kind.TASKS,
                words.in(Slide.Kind.TASKS.label()),
                List.of(overdue, reported(all)),
                words.stamps(
                        words.day(),
                        words.choose(
                                dated + "/" + all.total() + " có hạn là một ngày",
                                dated + " of " + all.total() + " have a dated deadline")),
                new SlideBody.Charts(List.of(bars), Marks.TASKS, TEXT)));
    }

    private String reported(TaskSummary all) {
        if (all.unreported() == all.total()) {
            return words.choose("chưa xã nào báo cáo", "no commune has reported");
        }
        int known = all.total() - all.unreported();
        return words.choose(
                known + "/" + all.total() + " đã có báo cáo", known + " of " + all.total() + " have been reported on");
    }

    /** All overdue tasks, the longest overdue first. */
    Optional<Slide> late() {
        return listed("late", Slide.Kind.LATE, Lateness.OVERDUE);
    }

    /** All tasks that are due soon, the soonest first. */
    Optional<Slide> soon() {
        return listed("soon", Slide.Kind.SOON, Lateness.DUE_SOON);
    }

    private Optional<Slide> listed(String key, Slide.Kind kind, Lateness lateness) {
        List<Task> found = dashboard.tasks().stream()
                .filter(task -> task.lateness(dashboard.today()) == lateness)
                .sorted(Comparator.comparing(task -> task.deadline().due().orElseThrow()))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> counts = found.stream().collect(Collectors.groupingBy(Task::commune, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> worst = dashboard.communes().stream()
                .filter(commune -> counts.getOrDefault(commune.slug(), 0L) == most)
                .map(Commune::name)
                .toList();
        String word = lateness.label().in(dashboard.locale());
        String first = words.choose(
                found.size() + " nhiệm vụ " + word, found.size() + (found.size() == 1 ? " task " : " tasks ") + word);
        List<String> title = counts.size() < 2 || worst.size() > 2
                ? List.of(first)
                : List.of(
                        first,
                        words.choose(
                                "nhiều nhất ở " + String.join(" và ", worst) + " (" + most + ")",
                                "most in " + String.join(" and ", worst) + " (" + most + ")"));
        SlideBody body = dashboard.many() ? new TasksByCommune(words, tasks).of(found, lateness) : table(found);
        return Optional.of(new Slide(key, kind, words.in(kind.label()), title, words.stamps(words.day()), body));
    }

    /** The tasks of one bar's part, named {@code BUCKET/commune}. */
    Optional<Slide> part(String bucket, @Nullable String slug) {
        return dashboard.commune(slug).flatMap(commune -> {
            Lateness lateness;
            try {
                lateness = Lateness.valueOf(bucket);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
            List<Task> found = dashboard.tasksOf(commune).stream()
                    .filter(task -> task.lateness(dashboard.today()) == lateness)
                    .toList();
            String word = lateness.label().in(dashboard.locale());
            String title = words.choose(
                    commune.name() + " có " + found.size() + " nhiệm vụ " + word,
                    commune.name() + " has " + found.size() + " tasks: " + word);
            return Optional.of(new Slide(
                    Marks.TASKS + bucket + "/" + commune.slug(),
                    Slide.Kind.DETAIL,
                    commune.name(),
                    found.isEmpty() ? List.of(title, dated(commune)) : List.of(title),
                    words.stamps(words.day()),
                    table(found)));
        });
    }

    /** How many of a commune's tasks can be late at all. */
    private String dated(Commune commune) {
        List<Task> all = dashboard.tasksOf(commune);
        long dated =
                all.stream().filter(task -> task.deadline().due().isPresent()).count();
        return words.choose(
                dated + "/" + all.size() + " nhiệm vụ nêu hạn là một ngày",
                dated + " of " + all.size() + " tasks have a dated deadline");
    }

    SlideBody table(List<Task> found) {
        return new SlideBody.Table(
                List.of(
                        Column.of(words.choose("Nhiệm vụ", "Task"), Align.START, 4),
                        Column.of(words.choose("Xã", "Commune"), Align.START, 1.6),
                        Column.optional(words.choose("Chủ trì", "Lead"), Align.START, 1.6),
                        Column.of(words.choose("Hạn", "Deadline"), Align.START, 1.8),
                        Column.of(words.choose("So với hạn", "Against the deadline"), Align.START, 2.7)),
                found.stream().map(this::row).toList(),
                false);
    }

    private Row row(Task task) {
        Lateness lateness = task.lateness(dashboard.today());
        return new Row(
                task.code(),
                null,
                List.of(
                        SlideCell.name(task.titleIn(dashboard.locale()), null, Marks.TASK + task.id()),
                        SlideCell.plain(tasks.commune(task)),
                        SlideCell.plain(dashboard.agency(task.lead())),
                        SlideCell.plain(tasks.deadline(task)),
                        SlideCell.plain(tasks.lateness(task)).withTone(LatenessMarks.tone(lateness))));
    }
}
