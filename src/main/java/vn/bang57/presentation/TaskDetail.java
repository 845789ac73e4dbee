package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskColumn;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.presentation.SlideBody.Fact;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;

/** One task with all that is known of it, and why it stands where it stands. */
record TaskDetail(Dashboard dashboard, SlideWords words, TaskWords tasks) {

    static TaskDetail of(Dashboard dashboard) {
        return new TaskDetail(dashboard, SlideWords.of(dashboard), new TaskWords(dashboard));
    }

    /** The task with that id, if it is one of those shown. */
    Optional<Slide> of(String id) {
        return dashboard.tasks().stream()
                .filter(task -> Long.toString(task.id()).equals(id))
                .findFirst()
                .map(this::slide);
    }

    private Slide slide(Task task) {
        Lateness lateness = task.lateness(dashboard.today());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.choose("Vì sao", "Why"), why(task, lateness)));
        add(facts, words.choose("Nhiệm vụ", "Task"), task.titleIn(dashboard.locale()));
        add(facts, words.choose("Hạn", "Deadline"), tasks.deadline(task));
        add(facts, words.choose("Báo cáo", "Reported"), tasks.status(task) + progress(task));
        add(facts, words.choose("Chủ trì", "Lead"), tasks.text(task, TaskColumn.LEAD));
        add(facts, words.choose("Phối hợp", "With"), tasks.text(task, TaskColumn.COORDINATING));
        add(facts, words.choose("Chỉ đạo", "Directed by"), tasks.text(task, TaskColumn.DIRECTING));
        add(facts, words.choose("Kết quả", "Output"), tasks.text(task, TaskColumn.OUTPUT));
        add(facts, words.choose("Ghi chú", "Note"), tasks.text(task, TaskColumn.NOTE));
        add(facts, words.choose("Dòng nguồn", "Source line"), task.source().in(dashboard.locale()));
        String reference = dashboard
                .commune(task.commune())
                .map(Commune::document)
                .map(document -> document.reference(dashboard.locale()))
                .orElse("");
        add(facts, words.choose("Văn bản", "Document"), reference);
        return new Slide(
                Marks.TASK + task.id(),
                Slide.Kind.DETAIL,
                tasks.commune(task) + " · " + task.code(),
                List.of(words.choose("Nhiệm vụ của ", "A task of ") + tasks.commune(task) + ": "
                        + lateness.label().in(dashboard.locale())),
                dashboard.commune(task.commune()).map(words::stamps).orElse(List.of()),
                new SlideBody.Facts(
                        new SlideCell(
                                tasks.lateness(task),
                                SlideCell.Look.WORDS,
                                null,
                                null,
                                null,
                                null,
                                LatenessMarks.tone(lateness),
                                null),
                        facts));
    }

    private String progress(Task task) {
        return task.progress() == null ? "" : " · " + task.progress() + "%";
    }

    private String why(Task task, Lateness lateness) {
        boolean silent = task.status() == null;
        String report = silent
                ? words.choose("chưa ai báo cáo", "nobody has reported")
                : words.choose("báo cáo: ", "reported: ") + tasks.status(task);
        return switch (lateness) {
            case OVERDUE ->
                words.choose(
                        "Hạn đã qua " + tasks.daysLate(task) + " ngày; " + report + ".",
                        "The deadline passed " + tasks.daysLate(task) + " days ago; " + report + ".");
            case DUE_SOON ->
                words.choose(
                        "Còn không quá 30 ngày; " + report + ".", "No more than 30 days are left; " + report + ".");
            case ON_TIME -> words.choose("Chưa đến hạn; " + report + ".", "Not due yet; " + report + ".");
            case OPEN_ENDED ->
                words.choose(
                        "Việc thường xuyên hoặc theo điều kiện, không có ngày để so; " + report + ".",
                        "Ongoing or conditional, with no date to compare; " + report + ".");
            case NO_DEADLINE ->
                words.choose("Kế hoạch không nêu hạn; " + report + ".", "The plan states no deadline; " + report + ".");
            case CLOSED -> words.choose("Đã khép lại; " + report + ".", "Closed; " + report + ".");
        };
    }

    private static void add(List<Fact> facts, String term, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(term, text));
        }
    }
}
