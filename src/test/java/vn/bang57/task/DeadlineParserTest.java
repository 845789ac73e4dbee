package vn.bang57.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bang57.shared.Parsed;

class DeadlineParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/9/2025 | ON_DATE | 2025-09-30",
                "30-9-2025 | ON_DATE | 2025-09-30",
                "30.09.2025 | ON_DATE | 2025-09-30",
                "2025-09-30 | ON_DATE | 2025-09-30",
                "ngày 30/9/2025 | ON_DATE | 2025-09-30",
                "ngày 30 tháng 9 năm 2025 | ON_DATE | 2025-09-30",
                "29/2/2028 | ON_DATE | 2028-02-29",
                "T9/2025 | IN_MONTH | 2025-09-01",
                "t09/2025 | IN_MONTH | 2025-09-01",
                "Tháng 9/2025 | IN_MONTH | 2025-09-01",
                "thang 9 nam 2025 | IN_MONTH | 2025-09-01",
                "9/2025 | IN_MONTH | 2025-09-01",
                "Quý IV/2026 | IN_QUARTER | 2026-10-01",
                "Q4/2026 | IN_QUARTER | 2026-10-01",
                "quy 1 nam 2026 | IN_QUARTER | 2026-01-01",
                "quý iii-2026 | IN_QUARTER | 2026-07-01",
                "2025 | IN_YEAR | 2025-01-01",
                "Năm 2025 | IN_YEAR | 2025-01-01",
                "nam 2025 | IN_YEAR | 2025-01-01",
                "2025+ | FROM_YEAR | 2025-01-01",
                "2025 và những năm tiếp theo | FROM_YEAR | 2025-01-01",
                "từ năm 2025 | FROM_YEAR | 2025-01-01",
                "tu nam 2025 tro di | FROM_YEAR | 2025-01-01",
                "thường xuyên | RECURRING |",
                "Thuong xuyen | RECURRING |",
                "hằng năm | EACH_YEAR |",
                "hàng năm | EACH_YEAR |",
                "hang nam | EACH_YEAR |",
                "cả năm | WHOLE_YEAR |",
                "ca nam | WHOLE_YEAR |",
                "'' | NONE |",
                "không nêu | NONE |"
            })
    void readsWhatPeopleType(String typed, Deadline.Kind kind, LocalDate start) {
        assertThat(DeadlineParser.parse(typed)).isEqualTo(Parsed.accepted(Deadline.of(kind, start, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khi tỉnh ban hành kế hoạch",
                "sau khi đề án được duyệt",
                "sau quyết định của Thủ tướng",
                "Theo hướng dẫn của cấp có thẩm quyền",
                "khi tinh ban hanh"
            })
    void keepsAConditionInItsWords(String typed) {
        assertThat(DeadlineParser.parse(" " + typed).orElseThrow()).isEqualTo(new Deadline.Conditional(typed, null));
    }

    @Test
    void aConditionMayCarryItsEnglishAndMayStandInQuotationMarks() {
        assertThat(DeadlineParser.parse("khi tỉnh ban hành | once the province issues it")
                        .orElseThrow())
                .isEqualTo(new Deadline.Conditional("khi tỉnh ban hành", "once the province issues it"));
        assertThat(DeadlineParser.parse("\"chờ tỉnh\"").orElseThrow())
                .isEqualTo(new Deadline.Conditional("chờ tỉnh", null));
    }

    @Test
    void decomposedMarksAndHardSpacesMakeNoDifference() {
        String typed = Normalizer.normalize("Thường\u00a0xuyên", Normalizer.Form.NFD);

        assertThat(DeadlineParser.parse(typed).orElseThrow()).isEqualTo(new Deadline.Recurring());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2025",
                "29/2/2025",
                "0/9/2025",
                "32/1/2025",
                "9/30/2025",
                "T13/2025",
                "T0/2025",
                "Q5/2026",
                "quý VI/2026",
                "0025",
                "1999",
                "2101",
                "30/9/25",
                "30/9",
                "30/9-2025",
                "20255",
                "trước 30/9/2025",
                "sau 30/9/2025",
                "sau 2025",
                "2025-2026",
                "-",
                "chờ tỉnh",
                "khi",
                "cả năm 2025",
                "khi a | b | c",
                "| b",
                "2025-13-01",
                "hạng năm"
            })
    void refusesWhatItCantReadForSure(String typed) {
        assertThat(DeadlineParser.parse(typed).refusal()).hasValueSatisfying(reason -> {
            assertThat(reason.vi()).contains("hãy gõ");
            assertThat(reason.en()).contains("type ");
        });
    }

    @Test
    void aRefusalProposesWhatWouldDo() {
        assertThat(DeadlineParser.parse("31/2/2025").refusal().orElseThrow().vi())
                .isEqualTo("Không có ngày 31/2/2025: hãy gõ ngày từ 1 đến 28, ví dụ 28/2/2025.");
        assertThat(DeadlineParser.parse("T13/2025").refusal().orElseThrow().vi())
                .startsWith("Không có tháng 13: hãy gõ tháng từ 1 đến 12");
    }

    @Test
    void refusesAbsurdLengths() {
        assertThat(DeadlineParser.parse("khi " + "a".repeat(100_000)).refusal()).isPresent();
    }

    @Property
    @Domain(Deadlines.class)
    void readsBackWhatTheEditorShows(@ForAll Deadline deadline) {
        assertThat(DeadlineParser.parse(DeadlineFormat.edit(deadline))).isEqualTo(Parsed.accepted(deadline));
    }

    @Property
    void neverThrows(@ForAll String typed) {
        assertThat(DeadlineParser.parse(typed)).isNotNull();
    }
}
