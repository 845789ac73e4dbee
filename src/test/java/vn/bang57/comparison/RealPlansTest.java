package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.OnH2;
import vn.bang57.comparison.Cell.Form;

/** What the rules say of the five plans themselves, at each plan's main milestone. */
@OnH2
class RealPlansTest extends DatabaseTest {

    @Autowired
    Dashboards dashboards;

    private Comparison comparison = new Comparison(List.of(), List.of(), List.of());

    @BeforeEach
    void compare() {
        comparison = dashboards.load(DashboardState.INITIAL).comparison();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "coverage-5g ~ ≠ Đơn vị, cách tính và mốc (2026, 2030) khác nhau, không xếp hạng"
                        + " ~ 4/5 xã nêu con số; đơn vị, cách tính và mốc (2026, 2030) khác nhau nên không xếp hạng",
                "coverage-6g ~ Chỉ Trường Giang nêu: chưa thực hiện ~ Chỉ Trường Giang nêu: chưa thực hiện",
                "databases-digitised ~ ≠ Cách tính khác nhau, không xếp hạng"
                        + " ~ 2/5 xã cùng đặt ≥ 80 %; cách tính khác nhau nên không xếp hạng",
                "grdp-share ~ ≠ Cách tính khác nhau, không xếp hạng"
                        + " ~ 2/5 xã cùng đặt 3 % GRDP; cách tính khác nhau nên không xếp hạng",
                "bank-accounts ~ Dưới 60 % số xã có số liệu, chưa xếp hạng"
                        + " ~ 2/5 xã cùng đặt 80 %; dưới 60 % số xã nên không xếp hạng",
                "digital-economy-share ~ Chỉ Mộ Đức nêu ~ Chỉ Mộ Đức nêu: 40–50 %",
                "state-management-online ~ Chỉ Mộ Đức nêu con số, không xếp hạng ~ Chỉ Mộ Đức nêu con số: 100 %",
                "security-cameras ~ Chỉ Phú Lý nêu, bằng lời ~ Chỉ Phú Lý nêu, bằng lời",
                "st-enterprises ~ Chưa xã nào nêu ~ Chưa xã nào nêu ở mốc này",
                "innovation-index ~ Chỉ nêu ở mốc khác ~ Chưa xã nào nêu ở mốc này",
                "dossiers-digitised ~ 4/5 xã đặt bằng nhau; Phú Lý nêu các con số không khớp nhau"
                        + " ~ 4/5 xã cùng đặt 100 %; Phú Lý nêu các con số không khớp nhau",
                "dossiers-online"
                        + " ~ Phước Giang và Trường Giang thấp nhất trong 3/5 xã so được; Phú Lý nêu các con số không khớp nhau"
                        + " ~ 3/5 xã đặt từ 85 % trở lên; Phú Lý nêu các con số không khớp nhau",
                "adults-digital-services"
                        + " ~ 3/5 xã đặt cùng con số, chỉ khác dấu; ≠ Phú Lý tính theo cách khác và ở mốc khác (2026)"
                        + " ~ 4/5 xã đặt từ 90 % trở lên; riêng Phú Lý tính theo cách khác và ở mốc khác (2026) nên không xếp hạng",
                "digital-identity ~ Chỉ Phú Lý nêu, các con số không khớp nhau"
                        + " ~ Chỉ Phú Lý nêu, các con số không khớp nhau"
            })
    void rowsOfThePlansReadWell(String indicator, String sentence, String finding) {
        IndicatorRow row = comparison.row(indicator).orElseThrow();
        assertThat(row.comparability().sentence().vi()).isEqualTo(sentence);
        assertThat(Finding.of(row).vi()).isEqualTo(finding);
    }

    @Test
    void theFourContradictionsOfPhuLyShowInFiveCells() {
        assertThat(comparison.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.form() == Form.CONFLICT)
                        .map(cell ->
                                cell.commune().slug() + " " + cell.indicator().code()))
                .containsExactlyInAnyOrder(
                        "phu-ly e-identity",
                        "phu-ly digital-identity",
                        "phu-ly e-health-book",
                        "phu-ly dossiers-online",
                        "phu-ly dossiers-digitised");
    }

    @Test
    void everySentenceIsWrittenInBothLanguages() {
        assertThat(comparison.rows()).allSatisfy(row -> {
            assertThat(row.comparability().sentence().vi())
                    .isNotBlank()
                    .isNotEqualTo(row.comparability().sentence().en());
            assertThat(Finding.of(row).vi())
                    .isNotBlank()
                    .isNotEqualTo(Finding.of(row).en());
        });
    }

    @Test
    void theCoverageOfTheWholeAndOfAPillarIsSummedUp() {
        assertThat(CoverageFinding.overall(comparison).vi())
                .isEqualTo("Phú Lý nêu nhiều chỉ tiêu chung nhất (28/36), Nghĩa Thọ ít nhất (10/36)");
        assertThat(CoverageFinding.ofPillar(comparison, comparison.pillars().get(1))
                        .vi())
                .isEqualTo("Phước Giang và Trường Giang cùng nêu nhiều nhất (2/2); 3 xã cùng ít nhất (0/2)");
    }
}
