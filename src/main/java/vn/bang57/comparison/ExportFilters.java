package vn.bang57.comparison;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.commune.Commune;
import vn.bang57.indicator.Pillar;
import vn.bang57.shared.Bilingual;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;
import vn.bang57.task.WorkStatus;

/** What decides which rows are on screen, in words: one line for each filter that is set. */
final class ExportFilters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final Dashboard dashboard;
    private final DashboardState state;
    private final List<String> lines = new ArrayList<>();

    private ExportFilters(Dashboard dashboard) {
        this.dashboard = dashboard;
        state = dashboard.state();
        String communes = dashboard.communes().stream()
                .map(commune -> commune.fullName().in(dashboard.locale()))
                .collect(Collectors.joining("; "));
        moment();
        add("Xã: " + communes, "Communes: " + communes);
        if (!state.query().isBlank()) {
            add("Tìm: " + state.query(), "Search: " + state.query());
        }
    }

    static List<String> ofTargets(Dashboard dashboard) {
        ExportFilters filters = new ExportFilters(dashboard);
        filters.milestone();
        filters.drill();
        if (dashboard.state().sharedOnly()) {
            filters.add(
                    "Chỉ các chỉ tiêu có từ " + Comparison.SHARED_FROM + " xã nêu",
                    "Only indicators that at least " + Comparison.SHARED_FROM + " communes state");
        }
        return filters.lines;
    }

    static List<String> ofTasks(Dashboard dashboard) {
        ExportFilters filters = new ExportFilters(dashboard);
        TaskView tasks = dashboard.state().tasks();
        dashboard
                .commune(tasks.commune())
                .map(Commune::name)
                .ifPresent(name -> filters.add("Nhiệm vụ của: " + name, "Tasks of: " + name));
        dashboard.tasks().stream()
                .filter(task -> task.commune().equals(tasks.commune())
                        && task.groupCode().equals(tasks.group()))
                .findFirst()
                .map(Task::group)
                .ifPresent(group -> filters.add("Nhóm: " + group.vi(), "Group: " + group.in(Locale.ENGLISH)));
        bucket(tasks).ifPresent(label -> filters.add("Chỉ nhiệm vụ: " + label.vi(), "Only tasks: " + label.en()));
        return filters.lines;
    }

    /** Of the past the day of the export says nothing; the moment that is looked at says everything. */
    private void moment() {
        AsOf asOf = state.asOf();
        if (asOf == null) {
            String today = DAY.format(dashboard.today());
            add("Ngày xuất: " + today, "Exported on: " + today);
        } else {
            add(
                    "Xem như " + asOf.words().vi() + ": số liệu và tình trạng như đã biết lúc đó, không phải hiện tại",
                    "As known " + asOf.words().en() + ": figures and statuses as of then, not as they are now");
        }
    }

    /** What the table is called: with the moment that it shows, if that is not now. */
    static String title(Dashboard dashboard, Bilingual name) {
        AsOf asOf = dashboard.state().asOf();
        String words = name.in(dashboard.locale());
        return asOf == null ? words : words + " " + asOf.label().in(dashboard.locale());
    }

    private void milestone() {
        Integer year = state.milestone().year();
        if (year == null) {
            add("Mốc: mốc chính của từng xã", "Year: each plan's own main milestone");
        } else {
            add("Mốc: " + year, "Year: " + year);
        }
        switch (state.fill()) {
            case NONE -> {}
            case NEAREST -> add("Thiếu mốc: lấy mốc gần nhất", "Where the year is missing: the nearest milestone");
            case SAME_YEAR ->
                add("Thiếu mốc: quy về cùng năm (~)", "Where the year is missing: reduced to the same year (~)");
        }
    }

    private void drill() {
        Drill drill = state.drill();
        dashboard.comparison().pillars().stream()
                .filter(pillar -> pillar.code().equals(drill.pillar()))
                .findFirst()
                .map(Pillar::name)
                .ifPresent(name -> add("Trụ cột: " + name.vi(), "Pillar: " + name.in(Locale.ENGLISH)));
        dashboard
                .row()
                .map(row -> row.indicator().name())
                .ifPresent(name -> add("Chỉ tiêu: " + name.vi(), "Indicator: " + name.in(Locale.ENGLISH)));
    }

    /** The label of the lateness or work status that the tasks are filtered by. */
    private static Optional<Bilingual> bucket(TaskView tasks) {
        String name = tasks.bucket();
        if (name == null) {
            return Optional.empty();
        }
        if (tasks.by() == TaskView.By.LATENESS) {
            return Arrays.stream(Lateness.values())
                    .filter(lateness -> lateness.name().equals(name))
                    .map(Lateness::label)
                    .findFirst();
        }
        return Stream.concat(
                        Stream.of(Optional.<WorkStatus>empty()),
                        Arrays.stream(WorkStatus.values()).map(Optional::of))
                .filter(status -> status.map(Enum::name).orElse("UNREPORTED").equals(name))
                .map(status -> WorkStatus.labelOf(status.orElse(null)))
                .findFirst();
    }

    private void add(String vi, String en) {
        lines.add(new Bilingual(vi, en).in(dashboard.locale()));
    }
}
