package vn.bang57.presentation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.bang57.chart.ChartSpec;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.TaskPrint;
import vn.bang57.comparison.TimelinePrint;
import vn.bang57.comparison.figures.TaskBars;
import vn.bang57.comparison.figures.TaskOrder;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.task.Task;

/** What the task panel shows, on paper: its drawing, and below it every task. */
final class TaskViewPrint {

    private TaskViewPrint() {}

    static PrintDocument of(Dashboard dashboard, Instant made) {
        SlideWords words = SlideWords.of(dashboard);
        List<Task> tasks = TaskRows.selected(dashboard);
        List<PrintSection> sections = new ArrayList<>();
        if (dashboard.state().tasks().timeline()) {
            TimelinePrint.of(
                            dashboard,
                            tasks.stream().sorted(TaskOrder.due(false)).toList())
                    .ifPresent(sections::add);
        } else if (!tasks.isEmpty() && TaskRows.group(dashboard).isEmpty()) {
            boolean one = TaskRows.commune(dashboard).isPresent();
            ChartSpec bars = (one ? TaskBars.ofGroups(dashboard, tasks) : TaskBars.ofCommunes(dashboard, tasks)).spec();
            String title = one
                    ? words.choose("Tình hình theo nhóm", "The state by group")
                    : words.choose("Tình hình theo xã", "The state by commune");
            sections.addAll(ViewPrint.charts(words, title, List.of(bars)));
        }
        PrintDocument list = TaskPrint.of(dashboard, tasks, made);
        sections.addAll(list.sections());
        return new PrintDocument(
                list.title(), list.title(), list.stamp(), list.remarks(), sections, dashboard.locale());
    }
}
