package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.MutableClock;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ChangeActual;
import vn.bang57.actual.ReportActual;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneService;
import vn.bang57.indicator.IndicatorService;
import vn.bang57.shared.Means;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.StateTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;
import vn.bang57.task.AddTask;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Lateness;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskService;
import vn.bang57.task.WorkStatus;

/** The page as of an earlier moment. */
abstract class PastContract extends DatabaseTest {

    /** The end of the day on which the plans are loaded. */
    private static final AsOf LOADED = AsOf.endOf(LocalDate.of(2026, 11, 21));

    @Autowired
    Dashboards dashboards;

    @Autowired
    TargetService targets;

    @Autowired
    TaskService tasks;

    @Autowired
    ActualService actuals;

    @Autowired
    IndicatorService indicators;

    @Autowired
    CommuneService communes;

    private Dashboard now() {
        return dashboards.load(DashboardState.INITIAL);
    }

    private Dashboard asOf(AsOf moment) {
        return dashboards.load(DashboardState.INITIAL.withAsOf(moment));
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private static String value(Dashboard dashboard, long id) {
        return dashboard.targets().stream()
                .filter(target -> target.id() == id)
                .map(target -> TargetValueFormat.edit(target.value()))
                .findFirst()
                .orElse("gone");
    }

    private static Lateness lateness(Dashboard dashboard, Task of) {
        return dashboard.tasks().stream()
                .filter(task -> task.id() == of.id())
                .map(task -> task.lateness(dashboard.today()))
                .findFirst()
                .orElseThrow();
    }

    private void change(long id, long version, String typed) {
        stored(targets.change(
                new ChangeTarget(id, version, TargetValueParser.parse(typed).orElseThrow(), Means.TYPED, LAN)));
    }

    private static List<String> results(Dashboard dashboard) {
        return dashboard.actualsOf("mo-duc", "coverage-5g").stream()
                .map(actual ->
                        ActualField.VALUE.of(actual) + " " + ActualField.ESTIMATED.of(actual) + " " + actual.evidence())
                .toList();
    }

    @Test
    void aResultIsKnownFromTheMomentOnInWhichItWasReported() {
        later(Duration.ofDays(1));
        Actual reported = stored(
                actuals.report(new ReportActual("mo-duc", "coverage-5g", "9 tháng 2026", "80", true, "BC 5", LAN)));
        AsOf first = AsOf.endOf(LocalDate.of(2026, 11, 22));
        later(Duration.ofDays(1));
        Actual corrected = stored(actuals.change(
                new ChangeActual(reported.id(), reported.version(), "82", false, "BC 9", Means.TYPED, MINH)));
        AsOf second = AsOf.endOf(LocalDate.of(2026, 11, 23));
        later(Duration.ofDays(1));
        stored(actuals.retire(corrected.id(), corrected.version(), LAN));
        AsOf third = AsOf.endOf(LocalDate.of(2026, 11, 24));
        later(Duration.ofDays(1));
        stored(actuals.revive(corrected.id(), LAN));
        later(Duration.ofDays(1));

        assertThat(results(asOf(LOADED))).isEmpty();
        assertThat(results(asOf(first))).containsExactly("80 ước BC 5");
        assertThat(results(asOf(second))).containsExactly("82  BC 9");
        assertThat(results(asOf(third))).isEmpty();
        assertThat(results(now())).containsExactly("82  BC 9");
    }

    @Test
    void whateverIsDoneThePlansLookAsTheyWereLoaded() {
        Dashboard loaded = now();
        later(Duration.ofDays(1));
        long first = target("mo-duc", "coverage-5g", 2030);
        change(first, 0, "> 97,5");
        change(first, 1, "có kế hoạch riêng");
        stored(targets.retire(target("phu-ly", "coverage-5g", 2026), 0, LAN));
        stored(targets.state(new StateTarget(
                "nghia-tho",
                "coverage-6g",
                2030,
                TargetValueParser.parse("40-50").orElseThrow(),
                Means.ADDED,
                LAN)));
        later(Duration.ofDays(1));
        Task reported = loaded.tasks().getFirst();
        long version = 0;
        for (TaskField field : TaskField.values()) {
            String text = switch (field) {
                case STATUS -> WorkStatus.IN_PROGRESS.label().vi();
                case PROGRESS -> "40";
                case DEADLINE -> "1/2/2027";
                default -> "Khác trước";
            };
            version = stored(tasks.change(new ChangeTask(reported.id(), version, field, text, Means.TYPED, LAN)))
                    .version();
        }
        stored(tasks.retire(loaded.tasks().getLast().id(), 0, LAN));
        stored(tasks.add(new AddTask("phu-ly", "", "Việc mới", "", "", LAN)));
        stored(indicators.retire("e-identity", LAN));
        stored(communes.retire("truong-giang", LAN));
        later(Duration.ofDays(1));

        Dashboard then = asOf(LOADED);
        assertThat(then.everyCommune()).extracting(Commune::slug).isEqualTo(slugs(loaded));
        assertThat(then.milestones()).isEqualTo(loaded.milestones());
        assertThat(then.comparison().rows())
                .extracting(row -> row.indicator().code() + row.shared())
                .isEqualTo(loaded.comparison().rows().stream()
                        .map(row -> row.indicator().code() + row.shared())
                        .toList());
        assertThat(then.targets())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "wordsEn")
                .isEqualTo(loaded.targets());
        assertThat(then.tasks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "title.en")
                .isEqualTo(loaded.tasks());
        assertThat(value(now(), first)).isEqualTo("có kế hoạch riêng");
    }

    private static List<String> slugs(Dashboard dashboard) {
        return dashboard.everyCommune().stream().map(Commune::slug).toList();
    }

    @Test
    void aMomentBetweenTwoChangesShowsTheFirstOfThem() {
        long id = target("mo-duc", "coverage-5g", 2030);
        String loaded = value(now(), id);
        later(Duration.ofHours(1));
        change(id, 0, "≥ 91");
        later(Duration.ofHours(1));
        change(id, 1, "≥ 92");
        later(Duration.ofHours(1));
        assertThat(Arrays.asList("2026-11-21T09:30", "2026-11-21T10:00", "2026-11-21T10:59", "2026-11-21T11:00"))
                .map(text -> value(asOf(AsOf.parse(text).orElseThrow()), id))
                .containsExactly(loaded, "≥ 91", "≥ 91", "≥ 92");
    }

    @Test
    void tasksAreAsLateAsTheyWereThatDay() {
        Task dated = stored(tasks.change(
                new ChangeTask(now().tasks().getFirst().id(), 0, TaskField.DEADLINE, "30/11/2026", Means.TYPED, LAN)));
        clock.set(
                LocalDate.of(2026, 12, 3).atTime(9, 0).atZone(MutableClock.ZONE).toInstant());
        assertThat(lateness(now(), dated)).isEqualTo(Lateness.OVERDUE);
        Dashboard then = asOf(LOADED);
        assertThat(then.today()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(lateness(then, dated)).isEqualTo(Lateness.DUE_SOON);

        stored(tasks.change(new ChangeTask(dated.id(), 1, TaskField.STATUS, "hoàn thành", Means.TYPED, LAN)));
        assertThat(lateness(now(), dated)).isEqualTo(Lateness.CLOSED);
        assertThat(lateness(asOf(AsOf.endOf(LocalDate.of(2026, 12, 2))), dated)).isEqualTo(Lateness.OVERDUE);
    }

    @Test
    void beforeAnythingWasLoadedThereIsNothing() {
        later(Duration.ofDays(1));
        Dashboard before = asOf(AsOf.endOf(LocalDate.of(2026, 11, 20)));
        assertThat(before.everyCommune()).isEmpty();
        assertThat(before.targets()).isEmpty();
        assertThat(before.tasks()).isEmpty();
        assertThat(before.comparison().rows()).isEmpty();
    }

    @Test
    void aDayThatIsNotOverIsNow() {
        Dashboard today = asOf(LOADED);
        assertThat(today.state().asOf()).isNull();
        long id = target("mo-duc", "coverage-5g", 2030);
        change(id, 0, "≥ 91");
        assertThat(value(asOf(LOADED), id)).isEqualTo("≥ 91");
    }

    @Test
    void aChangeMadeMeanwhileDoesNotDisturbThePast() {
        long id = target("mo-duc", "coverage-5g", 2030);
        String loaded = value(now(), id);
        later(Duration.ofDays(1));
        Dashboard first = asOf(LOADED);
        change(id, 0, "≥ 91");
        Dashboard second = asOf(LOADED);
        assertThat(second).isEqualTo(first);
        assertThat(value(second, id)).isEqualTo(loaded);
        Instant end = LOADED.end();
        assertThat(second.state().knows(end)).isFalse();
        assertThat(second.state().knows(end.minusMillis(1))).isTrue();
    }

    @Test
    void aLoadedValueReadsBackFromItsHistoryAsItIs() {
        for (Target target : now().targets()) {
            String origin = target.origin() == null ? "" : target.origin();
            assertThat(TargetValueParser.ofHistory(origin)).as(origin).isEqualTo(target.value());
        }
    }
}
