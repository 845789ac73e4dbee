package vn.bang57.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.bang57.chart.Tone;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.figures.LatenessMarks;
import vn.bang57.comparison.figures.TaskWords;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;

/**
 * Tasks that are overdue or due soon where too many communes are compared to list each task: a row a commune, which
 * leads to all of its tasks.
 */
record TasksByCommune(SlideWords words, TaskWords tasks) {

    /**
     * Those who have most of them first.
     *
     * @param found tasks of that lateness, by their deadline
     */
    SlideBody.Table of(List<Task> found, Lateness lateness) {
        Map<String, List<Task>> byCommune = found.stream().collect(Collectors.groupingBy(Task::commune));
        List<Row> rows = words.dashboard().communes().stream()
                .filter(commune -> byCommune.containsKey(commune.slug()))
                .sorted(Comparator.comparing(commune ->
                        -Objects.requireNonNull(byCommune.get(commune.slug())).size()))
                .map(commune -> row(commune, Objects.requireNonNull(byCommune.get(commune.slug())), lateness))
                .toList();
        return new SlideBody.Table(
                List.of(
                        Column.of(words.choose("Xã", "Commune"), Align.START, 2),
                        Column.of(words.choose("Nhiệm vụ", "Tasks"), Align.END, 1.3),
                        Column.of(words.choose("Hạn sớm nhất", "Earliest deadline"), Align.START, 4),
                        Column.of(words.choose("Hạn", "Deadline"), Align.START, 2)),
                rows,
                false);
    }

    private Row row(Commune commune, List<Task> own, Lateness lateness) {
        Task first = own.getFirst();
        String mark = Marks.TASKS + lateness.name() + "/" + commune.slug();
        Tone tone = LatenessMarks.tone(lateness);
        return new Row(
                commune.slug(),
                null,
                List.of(
                        SlideCell.name(commune.name(), commune.draft() ? words.choose("dự thảo", "draft") : null, mark),
                        SlideCell.figure(Integer.toString(own.size()), null, null),
                        SlideCell.plain(first.titleIn(words.dashboard().locale()))
                                .withMark(Marks.TASK + first.id()),
                        SlideCell.plain(tasks.deadline(first)).withTone(tone)));
    }
}
