package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.bang57.DatabaseTest;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ReportActual;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneService;
import vn.bang57.indicator.AddIndicator;
import vn.bang57.indicator.Indicator;
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
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskService;

/** What is kept of earlier reads must never differ from what is committed. */
abstract class KeptPlanDataContract extends DatabaseTest {

    private static final List<String> ALL = List.of();
    private static final String CHANGED = "coverage-5g";

    @Autowired
    KeptPlanData kept;

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

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void withoutAChangeTheSameDataComeBack() {
        assertThat(kept.get(ALL)).isSameAs(kept.get(ALL));
    }

    @Test
    void aReportedFigureIsSeenAtOnceAndNothingIsComparedAgain() {
        Comparison before = compared();
        Actual reported =
                stored(actuals.report(new ReportActual("mo-duc", CHANGED, "6 tháng 2026", "80", false, "", LAN)));
        assertThat(kept.get(ALL).actuals()).containsExactly(reported);
        assertThat(compared()).isSameAs(before);
        stored(actuals.retire(reported.id(), reported.version(), LAN));
        assertThat(kept.get(ALL).actuals()).isEmpty();
    }

    @Test
    void aChangedValueIsSeenAtOnceAndOnlyItsRowIsAnotherObject() {
        Comparison before = compared();
        long id = target("mo-duc", CHANGED, 2030);
        change(id, 0, "≥ 91");
        assertThat(value(id)).contains("≥ 91");
        Comparison after = compared();
        assertThat(after.rows()).hasSameSizeAs(before.rows());
        for (int n = 0; n < after.rows().size(); n++) {
            IndicatorRow row = after.rows().get(n);
            if (row.indicator().code().equals(CHANGED)) {
                assertThat(row).isNotEqualTo(before.rows().get(n));
                assertThat(row.cell("mo-duc").orElseThrow().shown())
                        .extracting(target -> TargetValueFormat.edit(target.value()))
                        .contains("≥ 91");
            } else {
                assertThat(row).isSameAs(before.rows().get(n));
            }
        }
    }

    @Test
    void everySelectionSeesAChange() {
        long id = target("mo-duc", CHANGED, 2030);
        List<List<String>> selections = List.of(ALL, List.of("mo-duc"), List.of("mo-duc", "phu-ly"), List.of("phu-ly"));
        selections.forEach(kept::get);
        change(id, 0, "≥ 91");
        assertThat(selections)
                .extracting(selection -> value(selection, id).orElse("not selected"))
                .containsExactly("≥ 91", "≥ 91", "≥ 91", "not selected");
    }

    @Test
    void aChangedTaskIsSeenAndNoRowIsMadeAnew() {
        Comparison before = compared();
        Task task = kept.get(ALL).tasks().getFirst();
        stored(tasks.change(new ChangeTask(task.id(), task.version(), TaskField.PROGRESS, "35", Means.TYPED, LAN)));
        assertThat(task(task.id()).orElseThrow().progress()).isEqualTo(35);
        assertThat(compared().rows()).allMatch(row -> before.rows().stream().anyMatch(old -> old == row));
    }

    @Test
    void retiredAndRevivedThingsGoAndComeBack() {
        long id = target("mo-duc", CHANGED, 2030);
        Task task = kept.get(ALL).tasks().getFirst();
        assertThat(value(id)).isPresent();

        stored(targets.retire(id, 0, LAN));
        assertThat(value(id)).isEmpty();
        stored(targets.revive(id, LAN));
        assertThat(value(id)).isPresent();

        stored(tasks.retire(task.id(), task.version(), LAN));
        assertThat(task(task.id())).isEmpty();
        stored(tasks.revive(task.id(), LAN));
        assertThat(task(task.id())).isPresent();

        stored(indicators.retire(CHANGED, LAN));
        assertThat(compared().row(CHANGED)).isEmpty();
        stored(indicators.revive(CHANGED, LAN));
        assertThat(compared().row(CHANGED)).isPresent();

        stored(communes.retire("mo-duc", LAN));
        assertThat(compared().communes()).extracting(Commune::slug).doesNotContain("mo-duc");
        assertThat(value(id)).isEmpty();
        stored(communes.revive("mo-duc", LAN));
        assertThat(compared().communes()).extracting(Commune::slug).contains("mo-duc");
        assertThat(value(id)).isPresent();
    }

    @Test
    void addedThingsAreThere() {
        kept.get(ALL);
        Target added = stored(targets.state(new StateTarget(
                "mo-duc", "coverage-6g", 2035, TargetValueParser.parse("≥ 10").orElseThrow(), Means.TYPED, LAN)));
        assertThat(value(added.id())).contains("≥ 10");
        Task task = stored(tasks.add(new AddTask("mo-duc", "", "Việc thêm", "", "T12/2026", LAN)));
        assertThat(task(task.id())).isPresent();
        Indicator like = compared().rows().getFirst().indicator();
        String code = stored(indicators.add(new AddIndicator(
                like.pillarCode(), like.unit().code(), like.direction(), "Chỉ tiêu thêm", "", "", LAN)));
        assertThat(compared().row(code)).isPresent();
    }

    @Test
    void aBlankCellThatIsFilledAndClearedCountsForWhatIsShared() {
        long id = target("mo-duc", CHANGED, 2030);
        kept.get(ALL);
        change(id, 0, "");
        assertThat(value(id)).contains("");
        change(id, 1, "≥ 55");
        assertThat(value(id)).contains("≥ 55");
        jdbc.sql("select distinct commune_slug from target where indicator_code = ? and kind <> 'NOT_STATED'")
                .param(CHANGED)
                .query(String.class)
                .list()
                .forEach(this::clearEveryYear);
        assertThat(compared().row(CHANGED).orElseThrow().shared()).isFalse();
    }

    @Test
    void aClearedBoardIsEmptyAndALoadedOneFull() throws Exception {
        int loaded = kept.get(ALL).targets().all().size();
        board.clear();
        assertThat(kept.get(ALL).targets()).isEmpty();
        assertThat(kept.get(ALL).everyCommune()).isEmpty();
        board.load();
        assertThat(kept.get(ALL).targets()).hasSize(loaded);
    }

    @Test
    void aChangeOfAnotherNodeIsSeen() throws Exception {
        long id = target("mo-duc", CHANGED, 2030);
        kept.get(ALL);
        try (Connection other = another()) {
            write(other, id, 91, 1);
            assertThat(value(id)).as("before the commit").isNotEqualTo(Optional.of("91"));
            other.commit();
        }
        assertThat(value(id)).contains("91");
    }

    @Test
    void aChangeThatIsCommittedAfterALaterOneIsSeen() throws Exception {
        aChangeThatBeganEarlierIsSeen(1);
    }

    @Test
    void aLargePasteThatIsCommittedAfterALaterChangeIsSeen() throws Exception {
        aChangeThatBeganEarlierIsSeen(500);
    }

    private void aChangeThatBeganEarlierIsSeen(int entries) throws SQLException {
        long early = target("mo-duc", CHANGED, 2030);
        long late = target("phu-ly", "security-cameras", 2026);
        kept.get(ALL);
        try (Connection other = another()) {
            write(other, early, 91, 1);
            write(other, target("truong-giang", "e-identity", 2030), 92, entries - 1);
            change(late, 0, "≥ 5");
            assertThat(value(late)).contains("≥ 5");
            assertThat(value(early)).isNotEqualTo(Optional.of("91"));
            other.commit();
        }
        assertThat(value(early)).contains("91");
        assertThat(value(late)).contains("≥ 5");
    }

    /** What another node does in a transaction: a row, and entries of the history that name it. */
    private static void write(Connection other, long id, int value, int entries) throws SQLException {
        if (entries == 0) {
            return;
        }
        try (PreparedStatement row = other.prepareStatement(
                        "update target set kind = 'EXACT', low = ?, high = null, words = null, version = version + 1 where id = ?");
                PreparedStatement entry = other.prepareStatement("""
                        insert into change_entry (at, actor, means, subject, subject_key, commune_slug, field)
                        values (current_timestamp, 'Lan', 'TYPED', 'TARGET', ?, 'mo-duc', 'value')""")) {
            row.setBigDecimal(1, BigDecimal.valueOf(value));
            row.setLong(2, id);
            assertThat(row.executeUpdate()).isEqualTo(1);
            for (int n = 0; n < entries; n++) {
                entry.setString(1, Long.toString(id));
                entry.addBatch();
            }
            entry.executeBatch();
        }
    }

    private Connection another() throws SQLException {
        Connection connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        connection.setAutoCommit(false);
        return connection;
    }

    private void clearEveryYear(String commune) {
        kept.get(ALL).targets().stream()
                .filter(target ->
                        target.commune().equals(commune) && target.indicator().equals(CHANGED))
                .forEach(target -> change(target.id(), target.version(), ""));
    }

    private void change(long id, long version, String typed) {
        stored(targets.change(
                new ChangeTarget(id, version, TargetValueParser.parse(typed).orElseThrow(), Means.TYPED, LAN)));
    }

    private Comparison compared() {
        return kept.get(ALL).comparison(MilestoneChoice.MAIN, Fill.NONE);
    }

    private Optional<String> value(long id) {
        return value(ALL, id);
    }

    private Optional<String> value(List<String> selection, long id) {
        return kept.get(selection).targets().stream()
                .filter(target -> target.id() == id)
                .map(target -> TargetValueFormat.edit(target.value()))
                .findFirst();
    }

    private Optional<Task> task(long id) {
        return kept.get(ALL).tasks().stream().filter(task -> task.id() == id).findFirst();
    }
}
