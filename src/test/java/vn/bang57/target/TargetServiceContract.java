package vn.bang57.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.MutableClock;
import vn.bang57.commune.CommuneService;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.indicator.IndicatorService;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

abstract class TargetServiceContract extends DatabaseTest {

    @Autowired
    TargetService service;

    @Autowired
    TargetQuery targets;

    @Autowired
    IndicatorService indicators;

    @Autowired
    CommuneService communes;

    @Autowired
    History history;

    @Test
    void aChangedValueIsStoredAndItsHistorySaysWhoWhenWhatAndWhy() {
        long id = target("mo-duc", "coverage-5g", 2030);
        String old = text(id);
        clock.set(MutableClock.START.plusSeconds(90));
        Target row = stored(change(id, 0, "> 97,5"));
        assertThat(text(id)).isEqualTo("> 97,5").isNotEqualTo(old);
        assertThat(row).isEqualTo(targets.find(id).orElseThrow());
        assertThat(row.version()).isEqualTo(1);
        assertThat(row.edited()).isTrue();
        ChangeEntry entry = last(id);
        assertThat(entry.means()).isEqualTo(Means.TYPED);
        assertThat(entry.actor()).isEqualTo("Lan");
        assertThat(entry.reason()).isEqualTo("đối chiếu văn bản");
        assertThat(entry.at()).isEqualTo(MutableClock.START.plusSeconds(90));
        assertThat(entry.commune()).isEqualTo("mo-duc");
        assertThat(entry.field()).isEqualTo("value");
        assertThat(entry.oldText()).isEqualTo(old);
        assertThat(entry.newText()).isEqualTo("> 97,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100",
                "≥ 80",
                "> 98",
                "≤ 5",
                "< 5",
                "40–50",
                "-",
                "X",
                "có kế hoạch riêng",
                "\"từ 80 xã\"",
                "0",
                "-3,25",
                "999.999.999.999,999999"
            })
    void everyKindOfValueComesBackAsItWasStored(String typed) {
        long id = target("mo-duc", "coverage-5g", 2030);
        TargetValue value = TargetValueParser.parse(typed).orElseThrow();
        stored(service.change(new ChangeTarget(id, 0, value, Means.TYPED, LAN)));
        assertThat(targets.find(id).orElseThrow().value()).isEqualTo(value);
    }

    @Test
    void theHistoryReadsNewestFirstEvenWithinOneMoment() {
        long id = target("mo-duc", "coverage-5g", 2030);
        stored(change(id, 0, "≥ 91"));
        stored(change(id, 1, "≥ 92"));
        stored(change(target("mo-duc", "coverage-5g", 2030), 2, "≥ 93"));
        assertThat(history.of(Subject.TARGET, Long.toString(id)))
                .extracting(ChangeEntry::newText)
                .startsWith("≥ 93", "≥ 92", "≥ 91")
                .hasSize(4);
        assertThat(last(id).newText()).isEqualTo("≥ 93");
        assertThat(history.last(Subject.TASK, Long.toString(id)).map(ChangeEntry::newText))
                .isNotEqualTo(Optional.of("≥ 93"));
    }

    @Test
    void anEmptyTextClearsACellAndASecondOneFillsItAgain() {
        long id = target("mo-duc", "coverage-5g", 2030);
        assertThat(stored(change(id, 0, "")).value()).isEqualTo(new TargetValue.NotStated());
        assertThat(last(id).newText()).isEmpty();
        Target again = stored(state("mo-duc", "coverage-5g", 2030, "≥ 55"));
        assertThat(again.id()).isEqualTo(id);
        assertThat(text(id)).isEqualTo("≥ 55");
        assertThat(last(id).oldText()).isEmpty();
    }

    @Test
    void anUnchangedValueIsStoredWithoutAVersionOrAHistory() {
        long id = target("mo-duc", "coverage-5g", 2030);
        Target row = stored(change(id, 0, text(id)));
        assertThat(row.version()).isZero();
        assertThat(history.of(Subject.TARGET, Long.toString(id))).hasSize(1);
    }

    @Test
    void aPutBackValueKeepsTheEnglishWordsOnlyAsLongAsNobodyChangedIt() {
        long id = target("phu-ly", "security-cameras", 2026);
        stored(change(id, 0, "lắp ở mọi ấp"));
        assertThat(targets.find(id).orElseThrow().wordsEn()).isNull();
    }

    @Test
    void aStaleVersionConflictsAndChangesNothing() {
        long id = target("mo-duc", "coverage-5g", 2030);
        stored(change(id, 0, "≥ 91"));
        Target theirs = conflicted(change(id, 0, "≥ 92"));
        assertThat(TargetValueFormat.edit(theirs.value())).isEqualTo("≥ 91");
        assertThat(theirs.version()).isEqualTo(1);
        assertThat(text(id)).isEqualTo("≥ 91");
        assertThat(history.of(Subject.TARGET, Long.toString(id))).hasSize(2);
        conflicted(service.retire(id, 0, LAN));
        assertThat(targets.find(id)).isPresent();
    }

    @Test
    void ofWritersAtTheSameMomentOnlyOneIsStored() throws Exception {
        long id = target("mo-duc", "coverage-5g", 2030);
        List<ChangeResult<Target>> results = atOnce(IntStream.rangeClosed(1, 4)
                .<Callable<ChangeResult<Target>>>mapToObj(n -> () -> change(id, 0, "≥ 6" + n))
                .toList());
        assertThat(results).filteredOn(ChangeResult.Stored.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(ChangeResult.Conflicted.class::isInstance)
                .hasSize(3);
        Target now = targets.find(id).orElseThrow();
        assertThat(now.version()).isEqualTo(1);
        results.forEach(result -> {
            Target seen = result instanceof ChangeResult.Stored<Target>(Target row) ? row : conflicted(result);
            assertThat(seen).isEqualTo(now);
        });
        assertThat(history.of(Subject.TARGET, Long.toString(id))).hasSize(2);
    }

    @Test
    void anEmptyCellTakesANewTarget() {
        Target row = stored(state("mo-duc", "coverage-6g", 2035, "≥ 10"));
        assertThat(row.commune()).isEqualTo("mo-duc");
        assertThat(row.milestone()).isEqualTo(2035);
        assertThat(row.unit().code()).isEqualTo("percent-population");
        assertThat(row.label().vi()).isEqualTo("Phủ sóng 6G");
        assertThat(row.source().locator()).isEqualTo(TargetService.ENTERED_LOCATOR);
        assertThat(row.yearBasis()).isEqualTo(YearBasis.ENTERED);
        assertThat(row.origin()).isNull();
        assertThat(row.edited()).isTrue();
        assertThat(last(row.id()).means()).isEqualTo(Means.ADDED);
        assertThat(last(row.id()).oldText()).isNull();
        assertThat(last(row.id()).newText()).isEqualTo("≥ 10");
    }

    @Test
    void aLevelForEveryYearCanBeStatedToo() {
        Target row = stored(state("mo-duc", "budget-share", null, "≥ 2"));
        assertThat(row.milestone()).isNull();
        conflicted(state("mo-duc", "budget-share", null, "≥ 3"));
    }

    @Test
    void aCellThatSomebodyFilledMeanwhileConflicts() {
        stored(state("mo-duc", "coverage-6g", 2035, "≥ 10"));
        Target theirs = conflicted(state("mo-duc", "coverage-6g", 2035, "≥ 20"));
        assertThat(TargetValueFormat.edit(theirs.value())).isEqualTo("≥ 10");
    }

    @Test
    void ofWritersIntoOneEmptyCellOnlyOneIsStored() throws Exception {
        List<ChangeResult<Target>> results = atOnce(IntStream.rangeClosed(1, 4)
                .<Callable<ChangeResult<Target>>>mapToObj(n -> () -> state("mo-duc", "coverage-6g", 2035, "≥ 1" + n))
                .toList());
        assertThat(results).filteredOn(ChangeResult.Stored.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(ChangeResult.Conflicted.class::isInstance)
                .hasSize(3);
        assertThat(targets.list(new TargetFilter(List.of("mo-duc"), "coverage-6g", 2035)))
                .hasSize(1);
    }

    @Test
    void whatHasNoPlaceIsRefusedWithASentence() {
        assertThat(refused(state("mo-duc", "no-such", 2035, "1"))).contains("không còn trên bảng");
        assertThat(refused(state("no-such", "coverage-6g", 2035, "1"))).contains("không còn trên bảng");
        assertThat(refused(state("mo-duc", "coverage-6g", 2035, ""))).contains("đang trống");
        assertThat(refused(state("mo-duc", "coverage-6g", 20350, "1"))).contains("2000 đến 2100");
        assertThat(refused(state("mo-duc", "coverage-6g", 70_000, "1"))).contains("2000 đến 2100");
        assertThat(refused(change(-1, 0, "1"))).contains("ngừng dùng");
        assertThat(refused(service.revive(-1, LAN))).contains("ngừng dùng");
    }

    @Test
    void aRetiredTargetIsGoneUntilItIsPutBack() {
        long id = target("mo-duc", "coverage-5g", 2030);
        String value = text(id);
        stored(service.retire(id, 0, LAN));
        assertThat(targets.find(id)).isEmpty();
        assertThat(last(id).means()).isEqualTo(Means.RETIRED);
        assertThat(last(id).oldText()).isEqualTo(value);
        assertThat(last(id).newText()).isNull();
        refused(change(id, 1, "1"));
        refused(service.retire(id, 1, LAN));

        Target back = stored(service.revive(id, MINH));
        assertThat(TargetValueFormat.edit(back.value())).isEqualTo(value);
        assertThat(back.version()).isEqualTo(2);
        assertThat(last(id).means()).isEqualTo(Means.RESTORED);
        assertThat(last(id).actor()).isEqualTo("Minh");
        assertThat(last(id).reason()).isNull();
        stored(service.revive(id, MINH));
        assertThat(history.of(Subject.TARGET, Long.toString(id))).hasSize(3);
    }

    @Test
    void aTargetOfARetiredIndicatorOrCommuneIsRefusedAndNotBroken() {
        long id = target("mo-duc", "coverage-5g", 2030);
        stored(indicators.retire("coverage-5g", LAN));
        assertThat(refused(change(id, 0, "1"))).contains("tải lại trang");
        refused(service.retire(id, 0, LAN));
        refused(service.revive(id, LAN));
        refused(state("mo-duc", "coverage-5g", 2035, "1"));
        stored(indicators.revive("coverage-5g", LAN));
        stored(communes.retire("mo-duc", LAN));
        refused(change(id, 0, "1"));
        assertThat(jdbc.sql("select version from target where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void yearsThatOnlyARetiredCommuneStatesAreNoLongerOffered() {
        assertThat(targets.milestones()).contains(2026);
        stored(communes.retire("phu-ly", LAN));
        assertThat(targets.milestones()).isEqualTo(statedYearsWithoutPhuLy());
    }

    private List<Integer> statedYearsWithoutPhuLy() {
        return jdbc.sql("""
                select distinct milestone from target where commune_slug <> 'phu-ly' and milestone is not null
                  and kind <> 'NOT_STATED' order by milestone""").query((row, n) -> row.getInt("milestone")).list();
    }

    private ChangeResult<Target> change(long id, long version, String typed) {
        return service.change(
                new ChangeTarget(id, version, TargetValueParser.parse(typed).orElseThrow(), Means.TYPED, LAN));
    }

    private ChangeResult<Target> state(String commune, String indicator, @Nullable Integer year, String typed) {
        return service.state(new StateTarget(
                commune, indicator, year, TargetValueParser.parse(typed).orElseThrow(), Means.ADDED, LAN));
    }

    private String text(long id) {
        return TargetValueFormat.edit(targets.find(id).orElseThrow().value());
    }

    private ChangeEntry last(long id) {
        return history.last(Subject.TARGET, Long.toString(id)).orElseThrow();
    }
}
