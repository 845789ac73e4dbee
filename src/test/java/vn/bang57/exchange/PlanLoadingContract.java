package vn.bang57.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.MutableClock;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskQuery;
import vn.bang57.task.TaskService;

abstract class PlanLoadingContract extends DatabaseTest {

    @Autowired
    PlanLoader loader;

    @Autowired
    TargetQuery targets;

    @Autowired
    TargetService targetService;

    @Autowired
    TaskQuery tasks;

    @Autowired
    TaskService taskService;

    @Autowired
    History history;

    @ParameterizedTest
    @CsvSource({
        "phuoc-giang, 21, 3, 0, 0, 0, 12",
        "mo-duc, 30, 2, 0, 0, 0, 15",
        "truong-giang, 135, 0, 9, 1, 11, 8",
        "nghia-tho, 11, 10, 0, 0, 0, 25",
        "phu-ly, 43, 5, 0, 0, 0, 15"
    })
    void theFirstStartLoadsEveryFigureAndTaskOfEachPlan(
            String commune, int figures, int words, int notStarted, int done, int blank, int taskCount) {
        List<Target> all = targets.list(TargetFilter.ofCommunes(List.of(commune)));
        assertThat(all).filteredOn(t -> t.value().isNumeric()).hasSize(figures);
        assertThat(ofKind(all, TargetValue.Kind.QUALITATIVE)).isEqualTo(words);
        assertThat(ofKind(all, TargetValue.Kind.NOT_STARTED)).isEqualTo(notStarted);
        assertThat(ofKind(all, TargetValue.Kind.DONE)).isEqualTo(done);
        assertThat(ofKind(all, TargetValue.Kind.NOT_STATED)).isEqualTo(blank);
        assertThat(all).hasSize(figures + words + notStarted + done + blank);
        assertThat(tasks.list(List.of(commune))).hasSize(taskCount);
        assertThat(all).noneMatch(Target::edited);
    }

    @Test
    void nodesThatStartAtTheSameMomentLoadEachPlanOnce() throws Exception {
        int once = targets.list(TargetFilter.ALL).size();
        int files = count("loaded_file");
        for (int round = 0; round < 3; round++) {
            board.clear();
            Callable<Boolean> start = () -> {
                board.load();
                return true;
            };
            assertThat(atOnce(List.of(start, start, start))).containsOnly(true);
            assertThat(targets.list(TargetFilter.ALL)).hasSize(once);
            assertThat(count("loaded_file")).isEqualTo(files);
        }
    }

    @Test
    void contradictionsAndRepetitionsOfAPlanAreKept() {
        List<Target> all = targets.list(TargetFilter.ofCommunes(List.of("phu-ly")));
        assertThat(all.stream().map(Target::conflictKey).filter(key -> key != null))
                .containsExactlyInAnyOrder(
                        "pl-identity",
                        "pl-identity",
                        "pl-health-book",
                        "pl-health-book",
                        "pl-dossiers-online",
                        "pl-dossiers-online",
                        "pl-dossiers-digitised",
                        "pl-dossiers-digitised");
        assertThat(all)
                .filteredOn(t -> t.indicator().equals("business-procedures-online"))
                .singleElement()
                .satisfies(t -> assertThat(t.source().locator().split(" · ")).hasSize(2));
    }

    @Test
    void everythingLoadedStandsInTheHistoryOnceAtTheTimeOfLoading() {
        assertThat(count("change_entry")).isEqualTo(count("target") + count("task"));
        long id = target("mo-duc", "coverage-5g", 2030);
        ChangeEntry entry = history.of(Subject.TARGET, Long.toString(id)).getFirst();
        assertThat(entry.means()).isEqualTo(Means.LOADED);
        assertThat(entry.actor()).isEqualTo("Bảng 57");
        assertThat(entry.at()).isEqualTo(MutableClock.START);
        assertThat(entry.oldText()).isNull();
        assertThat(entry.newText()).isEqualTo(text(id));
    }

    @Test
    void startingAgainChangesNothing() throws Exception {
        List<Map<String, @Nullable Object>> before = everything();
        clock.set(MutableClock.START.plusSeconds(3600));
        board.load();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFileThatChangedOnlyInACommentChangesNothingButItsChecksum() {
        List<Map<String, @Nullable Object>> before = everything();
        PlanFile file = Board.bundled("truong-giang");
        assertThat(loader.loadCommune(new PlanFile(file.path(), file.text() + "\n# xem lại\n")))
                .isTrue();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangedFileAddsNewLines() {
        int targetsBefore = count("target");
        int tasksBefore = count("task");
        load("mo-duc", text -> text.replaceFirst("(?m)^targets:.*$", """
                        targets:
                          - indicator: coverage-6g
                            locator: "III.9, gạch 1"
                            label: { vi: "Phủ sóng 6G", en: "6G coverage" }
                            values: { 2035: "≥ 12,5" }""").replaceFirst("(?m)^tasks:.*$", """
                        tasks:
                          - code: MD-99
                            locator: "V, dòng 99"
                            group: { code: "I", vi: "Nhóm", en: "Group" }
                            title: { vi: "Việc mới", en: "New work" }
                            deadline: "T9/2027\""""));
        assertThat(count("target")).isEqualTo(targetsBefore + 1);
        assertThat(count("task")).isEqualTo(tasksBefore + 1);
        long id = target("mo-duc", "coverage-6g", 2035);
        assertThat(text(id)).isEqualTo("≥ 12,5");
        assertThat(history.of(Subject.TARGET, Long.toString(id))).hasSize(1);
        assertThat(history.of(Subject.TASK, Long.toString(task("MD-99")))).hasSize(1);
    }

    @Test
    void aChangedFigureThatNobodyEditedFollowsTheFile() {
        long id = target("phu-ly", "coverage-5g", 2026);
        clock.set(Instant.parse("2027-01-05T02:00:00Z"));
        load("phu-ly", text -> text.replaceFirst("2026: \"≥ 60\"", "2026: \"≥ 65\""));
        Target target = targets.find(id).orElseThrow();
        assertThat(text(id)).isEqualTo("≥ 65");
        assertThat(target.version()).isEqualTo(1);
        assertThat(target.edited()).isFalse();
        List<ChangeEntry> entries = history.of(Subject.TARGET, Long.toString(id));
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().means()).isEqualTo(Means.LOADED);
        assertThat(entries.getFirst().oldText()).isEqualTo("≥ 60");
        assertThat(entries.getFirst().newText()).isEqualTo("≥ 65");
        assertThat(entries.getFirst().at()).isEqualTo(Instant.parse("2027-01-05T02:00:00Z"));
    }

    @Test
    void aFigureThatSomebodyEditedStaysAsTheyLeftIt() {
        long id = target("phu-ly", "coverage-5g", 2026);
        change(id, "≥ 70");
        load("phu-ly", text -> text.replaceFirst("2026: \"≥ 60\"", "2026: \"≥ 65\""));
        assertThat(text(id)).isEqualTo("≥ 70");
        assertThat(targets.find(id).orElseThrow().origin()).isEqualTo("≥ 65");
        assertThat(history.of(Subject.TARGET, Long.toString(id))).hasSize(2);
    }

    @Test
    void aLineThatMovedInTheFileLeavesItsOldPlaceUnlessSomebodyWorkedOnIt() {
        long moved = target("phu-ly", "coverage-5g", 2026);
        long worked = target("phu-ly", "personal-signature", 2026);
        change(worked, "≥ 55");
        load(
                "phu-ly",
                text -> text.replace("\"II.2.1, gạch 1\"", "\"II.2.1, gạch 9\"")
                        .replaceFirst("(indicator: personal-signature\\s+locator: \")", "$1X "));
        assertThat(targets.find(moved)).isEmpty();
        assertThat(targets.list(new TargetFilter(List.of("phu-ly"), "coverage-5g", 2026)))
                .singleElement()
                .satisfies(target -> assertThat(target.source().locator()).isEqualTo("II.2.1, gạch 9"));
        assertThat(history.of(Subject.TARGET, Long.toString(moved)).getFirst().means())
                .isEqualTo(Means.RETIRED);
        assertThat(text(worked)).isEqualTo("≥ 55");
    }

    @Test
    void aRetiredFigureStaysRetired() {
        long id = target("phu-ly", "coverage-5g", 2026);
        stored(targetService.retire(id, 0, LAN));
        load("phu-ly", text -> text.replaceFirst("2026: \"≥ 60\"", "2026: \"≥ 65\""));
        assertThat(targets.find(id)).isEmpty();
        assertThat(jdbc.sql("select low from target where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
    }

    @Test
    void englishWordsFollowTheFileEvenWhenTheVietnameseStay() {
        long id = target("phu-ly", "security-cameras", 2026);
        load("phu-ly", text -> text.replace("on some streets and in some residential areas", "on some streets"));
        assertThat(targets.find(id).orElseThrow().wordsEn()).isEqualTo("on some streets");
    }

    @Test
    void aChangedTaskThatNobodyEditedFollowsTheFileAndItsHistorySaysSo() {
        Task before = tasks.find(task("TG-01")).orElseThrow();
        load("truong-giang", text -> text.replace("vi: \"" + before.title().vi() + "\"", "vi: \"Tên mới\""));
        Task after = tasks.find(before.id()).orElseThrow();
        assertThat(after.title().vi()).isEqualTo("Tên mới");
        assertThat(after.version()).isEqualTo(1);
        ChangeEntry entry =
                history.last(Subject.TASK, Long.toString(before.id())).orElseThrow();
        assertThat(entry.means()).isEqualTo(Means.LOADED);
        assertThat(entry.field()).isEqualTo("title");
        assertThat(entry.oldText()).isEqualTo(before.title().vi());
        assertThat(entry.newText()).isEqualTo("Tên mới");
    }

    @Test
    void aTaskThatSomebodyEditedStaysAsTheyLeftIt() {
        Task before = tasks.find(task("TG-01")).orElseThrow();
        stored(taskService.change(
                new ChangeTask(before.id(), before.version(), TaskField.PROGRESS, "30", Means.TYPED, LAN)));
        load("truong-giang", text -> text.replace("vi: \"" + before.title().vi() + "\"", "vi: \"Tên mới\""));
        assertThat(tasks.find(before.id()).orElseThrow().title().vi())
                .isEqualTo(before.title().vi());
        assertThat(history.of(Subject.TASK, Long.toString(before.id()))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "indicator: coverage-5g ~ indicator: coverage-7g ~ danh mục không có chỉ tiêu «coverage-7g»",
                "2026: \"≥ 60\" ~ 2026: \"khoảng 60\" ~ Không hiểu “khoảng 60”",
                "2026: \"≥ 60\" ~ 2026: \"≥ 600\" ~ “≥ 600” không thể là tỷ lệ phần trăm",
                "2026: \"≥ 60\" ~ 26: \"≥ 60\" ~ mốc «26» phải là một năm",
                "horizon: 2026 ~ horizon: 2026, horizon: 2030 ~ trường «horizon» ghi hai lần",
                "horizon: 2026 ~ horizon: 202666 ~ «202666» phải từ 2000 đến 2100",
                "signer: ~ signed: ~ không có trường «signed»",
                "period: { from: 2026, ~ period: { form: 2026, ~ không có trường «form»",
                "date: { year: 2026 } ~ date: { year: 2026, month: 13 } ~ «13» phải từ 1 đến 12",
                "label: { vi: \"Dân số được phủ sóng 5G\", en: ~ lable: { vi: \"Dân số được phủ sóng 5G\", en: ~ không có trường «lable»",
                "label: { vi: \"Dân số được phủ sóng 5G\", ~ label: { ~ thiếu trường «vi»",
                "conflict: pl-identity ~ conflict: pl-alone ~ mâu thuẫn «pl-alone» chỉ có một vế",
                "locator: \"II.2.1, gạch 1\" ~ locator: [] ~ các vị trí gộp lại",
                "code: PL-02 ~ code: PL-01 ~ «PL-01» ghi hai lần",
                "targets: ~ targets: [ ~ không đọc được YAML"
            })
    void aBadFileIsRefusedWithFileLineAndReasonAndNothingOfItIsKept(String good, String bad, String reason) {
        PlanFile file = Board.bundled("phu-ly");
        assertThat(file.text()).contains(good);
        List<Map<String, @Nullable Object>> before = everything();
        String text = file.text()
                .replaceFirst("vi: \"Camera giám sát an ninh, trật tự\"", "vi: \"Camera\"")
                .replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        int line = 1
                + (int) file.text()
                        .substring(0, file.text().indexOf(good))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> loader.loadCommune(new PlanFile(file.path(), text)))
                .satisfies(e -> {
                    assertThat(e.file()).isEqualTo("communes/phu-ly.yaml");
                    assertThat(e.reason()).contains(reason);
                    assertThat(e.line()).isBetween(line, reason.contains("YAML") ? 1000 : line + 2);
                    assertThat(e).hasMessageContainingAll("communes/phu-ly.yaml, dòng " + e.line());
                });
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "code: percent, kind: share ~ code: percent, kinds: share ~ không có trường «kinds»",
                "code: percent-area, ~ code: percent, ~ «percent» ghi hai lần",
                "code: data, ~ code: infrastructure, ~ «infrastructure» ghi hai lần",
                "code: coverage-6g, ~ code: coverage-5g, ~ «coverage-5g» ghi hai lần",
                "pillar: infrastructure, ~ pillar: infra, ~ không có trụ cột «infra»",
                "direction: up ~ direction: sideways ~ không có trong các giá trị dùng được"
            })
    void aBadCatalogueIsRefused(String good, String bad, String reason) {
        PlanFile file = Board.file("catalogue.yaml");
        assertThat(file.text()).contains(good);
        List<Map<String, @Nullable Object>> before = everything();
        String text = file.text().replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> loader.loadCatalogue(new PlanFile(file.path(), text)))
                .satisfies(e -> {
                    assertThat(e.line()).isGreaterThan(1);
                    assertThat(e.reason()).contains(reason);
                });
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void charactersThatYamlDoesNotKnowAreRefusedTooAndNotOnlyByAStackTrace() {
        PlanFile file = Board.bundled("mo-duc");
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> loader.loadCommune(
                        new PlanFile(file.path(), file.text().replaceFirst("signer: ", "signer: \u0001"))))
                .satisfies(e -> assertThat(e.line()).isGreaterThan(2));
    }

    @Test
    void aBadFileDoesNotKeepTheOthersFromBeingLoaded() {
        board.clear();
        loader.loadCatalogue(Board.file("catalogue.yaml"));
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> loader.loadCommune(new PlanFile("communes/mo-duc.yaml", "commune: {")));
        assertThat(loader.loadCommune(Board.bundled("phu-ly"))).isTrue();
        assertThat(count("commune")).isEqualTo(1);
        assertThat(count("loaded_file")).isEqualTo(2);
    }

    private static long ofKind(List<Target> all, TargetValue.Kind kind) {
        return all.stream().filter(t -> t.value().kind() == kind).count();
    }

    private void load(String commune, UnaryOperator<String> change) {
        PlanFile file = Board.bundled(commune);
        String changed = change.apply(file.text());
        assertThat(changed).isNotEqualTo(file.text());
        assertThat(loader.loadCommune(new PlanFile(file.path(), changed))).isTrue();
    }

    private String text(long id) {
        return TargetValueFormat.edit(targets.find(id).orElseThrow().value());
    }

    private void change(long id, String typed) {
        Target target = targets.find(id).orElseThrow();
        stored(targetService.change(new ChangeTarget(
                id, target.version(), TargetValueParser.parse(typed).orElseThrow(), Means.TYPED, LAN)));
    }

    /** All rows but those that say which files were read. */
    private List<Map<String, @Nullable Object>> everything() {
        return List.of("change_entry", "target", "task", "plan_document", "commune", "indicator", "unit", "agency")
                .stream()
                .flatMap(table -> jdbc.sql("select * from " + table + " order by 1").query().listOfRows().stream())
                .toList();
    }
}
