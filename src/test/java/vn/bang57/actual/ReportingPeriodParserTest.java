package vn.bang57.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bang57.actual.ReportingPeriod.Kind;

class ReportingPeriodParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T6/2026 | 2026-06 | 2026-06-01 | 2026-06-30",
                "t06/2026 | 2026-06 | 2026-06-01 | 2026-06-30",
                "6/2026 | 2026-06 | 2026-06-01 | 2026-06-30",
                "Tháng 2/2028 | 2028-02 | 2028-02-01 | 2028-02-29",
                "thang 12 nam 2026 | 2026-12 | 2026-12-01 | 2026-12-31",
                "Quý II/2026 | 2026-Q2 | 2026-04-01 | 2026-06-30",
                "q4/2026 | 2026-Q4 | 2026-10-01 | 2026-12-31",
                "quy 1 nam 2026 | 2026-Q1 | 2026-01-01 | 2026-03-31",
                "6 tháng 2026 | 2026-H1 | 2026-01-01 | 2026-06-30",
                "06 tháng đầu năm 2026 | 2026-H1 | 2026-01-01 | 2026-06-30",
                "6 thang cuoi nam 2026 | 2026-H2 | 2026-07-01 | 2026-12-31",
                "9 tháng 2026 | 2026-M9 | 2026-01-01 | 2026-09-30",
                "9 tháng đầu năm 2026 | 2026-M9 | 2026-01-01 | 2026-09-30",
                "2026 | 2026 | 2026-01-01 | 2026-12-31",
                "năm 2026 | 2026 | 2026-01-01 | 2026-12-31",
                "Cả năm 2026 | 2026 | 2026-01-01 | 2026-12-31",
                "6T/2026 | 2026-H1 | 2026-01-01 | 2026-06-30",
                "6T cuối/2026 | 2026-H2 | 2026-07-01 | 2026-12-31",
                "9T/2026 | 2026-M9 | 2026-01-01 | 2026-09-30",
                "H2 2026 | 2026-H2 | 2026-07-01 | 2026-12-31",
                "9M 2026 | 2026-M9 | 2026-01-01 | 2026-09-30"
            })
    void readsWhatPeopleType(String typed, String code, LocalDate first, LocalDate last) {
        ReportingPeriod period = ReportingPeriodParser.parse(typed).orElseThrow();
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hôm qua",
                "T13/2026",
                "0/2026",
                "quý V/2026",
                "quý 5/2026",
                "7 tháng 2026",
                "26",
                "1/6/2026",
                "2026-06-30",
                "1999",
                "2101"
            })
    void refusesWhatIsNoPeriodAndSaysWhatWouldDo(String typed) {
        assertThat(ReportingPeriodParser.parse(typed).refusal().orElseThrow().vi())
                .startsWith("“" + typed + "” không phải là một kỳ báo cáo")
                .contains("T6/2026", "Quý II/2026");
    }

    static Stream<ReportingPeriod> everyPeriodOfSomeYears() {
        return Stream.of(2000, 2026, 2100)
                .flatMap(year -> Stream.of(Kind.values())
                        .flatMap(kind -> IntStream.rangeClosed(1, kind.inYear())
                                .mapToObj(number -> new ReportingPeriod(kind, year, number))));
    }

    @ParameterizedTest
    @MethodSource("everyPeriodOfSomeYears")
    void aPeriodIsReadBackFromItsCodeAndFromItsName(ReportingPeriod period) {
        assertThat(ReportingPeriod.ofCode(period.code())).isEqualTo(period);
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            assertThat(ReportingPeriodParser.parse(period.display(locale)).orElseThrow())
                    .isEqualTo(period);
            assertThat(ReportingPeriodParser.parse(period.brief(locale)).orElseThrow())
                    .isEqualTo(period);
        }
    }

    @Test
    void periodsFollowOneAnotherByTheirLastDay() {
        List<String> typed = List.of("2026", "T7/2026", "Quý II/2026", "9 tháng 2026", "T6/2026", "6 tháng 2026");
        assertThat(typed.stream()
                        .map(text -> ReportingPeriodParser.parse(text).orElseThrow())
                        .sorted()
                        .map(ReportingPeriod::code))
                .containsExactly("2026-06", "2026-Q2", "2026-H1", "2026-07", "2026-M9", "2026");
    }
}
