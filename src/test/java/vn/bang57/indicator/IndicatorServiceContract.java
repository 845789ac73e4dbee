package vn.bang57.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

abstract class IndicatorServiceContract extends DatabaseTest {

    @Autowired
    IndicatorService service;

    @Autowired
    IndicatorQuery query;

    @Autowired
    History history;

    @Test
    void anAddedIndicatorStandsLastInItsPillar() {
        String code = stored(service.add(new AddIndicator(
                "data", "percent", Indicator.Direction.UP, " Dữ liệu mở ", "Open data", "Tỷ lệ dữ liệu mở", LAN)));
        assertThat(code).isEqualTo("open-data");
        List<Indicator> pillar = query.indicators().stream()
                .filter(indicator -> indicator.pillarCode().equals("data"))
                .toList();
        assertThat(pillar.getLast().code()).isEqualTo(code);
        assertThat(pillar.getLast().name().vi()).isEqualTo("Dữ liệu mở");
        assertThat(pillar.getLast().definition().vi()).isEqualTo("Tỷ lệ dữ liệu mở");
        ChangeEntry entry = last(code);
        assertThat(entry.means()).isEqualTo(Means.ADDED);
        assertThat(entry.newText()).isEqualTo("Dữ liệu mở");
        assertThat(entry.commune()).isNull();
    }

    @Test
    void whatIsNoIndicatorIsRefusedWithASentence() {
        assertThat(refused(add(" "))).contains("Hãy nhập tên");
        assertThat(refused(add("a".repeat(61)))).contains("61 ký tự").contains("tối đa 60");
        assertThat(refused(add("phu song 5g"))).contains("Đã có chỉ tiêu «Phủ sóng 5G»");
        assertThat(refused(service.add(
                        new AddIndicator("data", "percent", Indicator.Direction.UP, "Tên", "n".repeat(61), "", LAN))))
                .contains("61 ký tự");
        assertThat(refused(service.add(
                        new AddIndicator("data", "percent", Indicator.Direction.UP, "Tên", "", "d".repeat(301), LAN))))
                .contains("300");
        assertThat(refused(service.add(
                        new AddIndicator("no-such", "percent", Indicator.Direction.UP, "Tên", "", "", LAN))))
                .contains("trụ cột");
        assertThat(refused(
                        service.add(new AddIndicator("data", "no-such", Indicator.Direction.UP, "Tên", "", "", LAN))))
                .contains("đơn vị");
        assertThat(history.of(Subject.INDICATOR, "ten")).isEmpty();
    }

    @Test
    void ofTwoNamesThatGiveOneCodeTheSecondGetsANumber() {
        assertThat(stored(add("Tỷ lệ ấp số"))).isEqualTo("ty-le-ap-so");
        assertThat(stored(add("Tỷ lệ ấp (số)"))).isEqualTo("ty-le-ap-so-2");
    }

    @Test
    void ofThoseWhoAddOneNameAtTheSameMomentOnlyOneIsStored() throws Exception {
        List<ChangeResult<String>> results = atOnce(IntStream.range(0, 4)
                .<Callable<ChangeResult<String>>>mapToObj(n -> () -> add("Ấp thông minh"))
                .toList());
        assertThat(results).filteredOn(ChangeResult.Stored.class::isInstance).hasSize(1);
    }

    @Test
    void aRetiredIndicatorIsGoneUntilItIsPutBack() {
        stored(service.retire("coverage-5g", LAN));
        assertThat(query.indicators()).extracting(Indicator::code).doesNotContain("coverage-5g");
        assertThat(last("coverage-5g").means()).isEqualTo(Means.RETIRED);
        assertThat(refused(service.retire("coverage-5g", LAN))).contains("không còn trong danh mục");
        assertThat(refused(service.retire("no-such", LAN))).contains("không còn trong danh mục");
        stored(service.revive("coverage-5g", LAN));
        assertThat(query.indicators()).extracting(Indicator::code).contains("coverage-5g");
        assertThat(last("coverage-5g").means()).isEqualTo(Means.RESTORED);
        stored(service.revive("coverage-5g", LAN));
        assertThat(history.of(Subject.INDICATOR, "coverage-5g")).hasSize(2);
        refused(service.revive("no-such", LAN));
    }

    @Test
    void anIndicatorWhoseNameWasTakenMeanwhileIsNotPutBack() {
        stored(service.retire("coverage-5g", LAN));
        stored(add("Phủ sóng 5G"));
        assertThat(refused(service.revive("coverage-5g", LAN))).contains("Đã có chỉ tiêu");
    }

    private ChangeResult<String> add(String name) {
        return service.add(new AddIndicator("data", "percent", Indicator.Direction.UP, name, "", "", LAN));
    }

    private ChangeEntry last(String code) {
        return history.last(Subject.INDICATOR, code).orElseThrow();
    }
}
