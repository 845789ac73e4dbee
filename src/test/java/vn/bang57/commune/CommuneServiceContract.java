package vn.bang57.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

abstract class CommuneServiceContract extends DatabaseTest {

    @Autowired
    CommuneService service;

    @Autowired
    CommuneQuery query;

    @Autowired
    History history;

    @Test
    void anAddedCommuneStandsLastWithAPlanThatStatesNothingYet() {
        String slug =
                stored(service.add(new AddCommune(" Bình  Sơn ", "quang ngai", 2030, "Kế hoạch số 5", true, LAN)));
        assertThat(slug).isEqualTo("binh-son");
        Commune commune = query.all().getLast();
        assertThat(commune.slug()).isEqualTo(slug);
        assertThat(commune.name()).isEqualTo("Bình Sơn");
        assertThat(commune.provinceSlug()).isEqualTo("quang-ngai");
        assertThat(commune.provinceName()).isEqualTo("Quảng Ngãi");
        assertThat(commune.horizon()).isEqualTo(2030);
        assertThat(commune.draft()).isTrue();
        assertThat(commune.duties()).isEmpty();
        assertThat(commune.document().title().vi()).isEqualTo("Kế hoạch số 5");
        assertThat(commune.document().reference(Locale.of("vi"))).isEqualTo("Kế hoạch");
        assertThat(commune.document().reference(Locale.ENGLISH)).isEqualTo("Plan");
        assertThat(commune.document().periodFrom()).isEqualTo(2026);
        assertThat(commune.document().periodTo()).isEqualTo(2030);
        ChangeEntry entry = last(slug);
        assertThat(entry.means()).isEqualTo(Means.ADDED);
        assertThat(entry.commune()).isEqualTo(slug);
        assertThat(entry.newText()).isEqualTo("Bình Sơn");
    }

    @Test
    void aProvinceThatIsNewIsAddedWithItsFirstCommune() {
        stored(service.add(new AddCommune("Tân Hòa", "Đắk Lắk", 2025, "", false, LAN)));
        Commune commune = query.find("tan-hoa").orElseThrow();
        assertThat(commune.provinceSlug()).isEqualTo("dak-lak");
        assertThat(commune.document().title().vi()).isEqualTo("Kế hoạch của xã Tân Hòa");
        assertThat(commune.document().periodFrom()).isEqualTo(2025);
        assertThat(commune.draft()).isFalse();
    }

    @Test
    void communesOfOneNameInTwoProvincesKeepApart() {
        assertThat(stored(add("Phú Lý", "Hà Nam"))).isEqualTo("phu-ly-ha-nam");
        assertThat(refused(add("phu ly", "Đồng Nai")))
                .isEqualTo("Tỉnh Đồng Nai đã có xã Phú Lý; hãy dùng xã đó hoặc nhập tên khác.");
    }

    @Test
    void whatIsNoCommuneIsRefusedAndLeavesNoProvinceBehind() {
        int provinces = count("province");
        assertThat(refused(add(" ", "Hà Nam"))).startsWith("Hãy nhập tên xã");
        assertThat(refused(add("Phú Lý", " "))).startsWith("Hãy nhập tên tỉnh");
        assertThat(refused(add("x".repeat(101), "Hà Nam"))).contains("100 ký tự");
        assertThat(refused(service.add(new AddCommune("Lý", "Hà Nam", 2030, "t".repeat(201), false, LAN))))
                .contains("200 ký tự");
        assertThat(count("province")).isEqualTo(provinces);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2051, 30, -1, 70_000})
    void aHorizonThatIsNoYearOfAPlanIsRefused(int horizon) {
        assertThat(refused(service.add(new AddCommune("Lý", "Hà Nam", horizon, "", false, LAN))))
                .contains("từ 2025 đến 2050");
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2050})
    void theFirstAndTheLastHorizonAreTaken(int horizon) {
        stored(service.add(new AddCommune("Lý", "Hà Nam", horizon, "", false, LAN)));
    }

    @Test
    void ofThoseWhoAddOneCommuneAtTheSameMomentOnlyOneIsStored() throws Exception {
        List<ChangeResult<String>> results = atOnce(IntStream.range(0, 4)
                .<Callable<ChangeResult<String>>>mapToObj(n -> () -> add("Bình Sơn", "Quảng Ngãi"))
                .toList());
        assertThat(results).filteredOn(ChangeResult.Stored.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(ChangeResult.Refused.class::isInstance).hasSize(3);
    }

    @Test
    void aRetiredCommuneIsGoneUntilItIsPutBack() {
        stored(service.retire("phu-ly", LAN));
        assertThat(query.find("phu-ly")).isEmpty();
        assertThat(last("phu-ly").means()).isEqualTo(Means.RETIRED);
        assertThat(last("phu-ly").oldText()).isEqualTo("Phú Lý");
        refused(service.retire("phu-ly", LAN));
        assertThat(refused(add("Phú Lý", "Đồng Nai"))).contains("hãy khôi phục xã đó");
        stored(service.revive("phu-ly", LAN));
        assertThat(query.find("phu-ly")).isPresent();
        assertThat(last("phu-ly").means()).isEqualTo(Means.RESTORED);
        stored(service.revive("phu-ly", LAN));
        assertThat(history.of(Subject.COMMUNE, "phu-ly")).hasSize(2);
        refused(service.revive("no-such", LAN));
    }

    private ChangeResult<String> add(String name, String province) {
        return service.add(new AddCommune(name, province, 2030, "", false, LAN));
    }

    private ChangeEntry last(String slug) {
        return history.last(Subject.COMMUNE, slug).orElseThrow();
    }
}
