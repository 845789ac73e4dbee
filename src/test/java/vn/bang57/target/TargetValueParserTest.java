package vn.bang57.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Parsed;

class TargetValueParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | EXACT | 100 |",
                "100% | EXACT | 100 |",
                "100 % | EXACT | 100 |",
                "=80 | EXACT | 80 |",
                "đạt 100% | EXACT | 100 |",
                "1,5 | EXACT | 1.5 |",
                "1.000 | EXACT | 1000 |",
                "01 | EXACT | 1 |",
                "-2,5 | EXACT | -2.5 |",
                "≥80 | AT_LEAST | 80 |",
                ">= 80 % | AT_LEAST | 80 |",
                "=> 80 | AT_LEAST | 80 |",
                "> = 80 | AT_LEAST | 80 |",
                "≥ 01 | AT_LEAST | 1 |",
                "ít nhất 60 | AT_LEAST | 60 |",
                "it nhat 60 | AT_LEAST | 60 |",
                "tối thiểu 2 | AT_LEAST | 2 |",
                "không dưới 5 | AT_LEAST | 5 |",
                "từ 10 trở lên | AT_LEAST | 10 |",
                "10% trở lên | AT_LEAST | 10 |",
                "tu 10 tro len | AT_LEAST | 10 |",
                "đạt từ 10 | AT_LEAST | 10 |",
                "đạt từ 10 trở lên | AT_LEAST | 10 |",
                "≥ -5 | AT_LEAST | -5 |",
                "> 98 | MORE_THAN | 98 |",
                "trên 98% | MORE_THAN | 98 |",
                "TRÊN 98 | MORE_THAN | 98 |",
                "tren 98 | MORE_THAN | 98 |",
                "hơn 98 | MORE_THAN | 98 |",
                "đạt trên 98 % | MORE_THAN | 98 |",
                "≤5 | AT_MOST | | 5",
                "<= 5 | AT_MOST | | 5",
                "=< 5 | AT_MOST | | 5",
                "tối đa 5 | AT_MOST | | 5",
                "không quá 5 | AT_MOST | | 5",
                "khong qua 5 | AT_MOST | | 5",
                "từ 5 trở xuống | AT_MOST | | 5",
                "< 5 | LESS_THAN | | 5",
                "dưới 5 | LESS_THAN | | 5",
                "duoi 5% | LESS_THAN | | 5",
                "40–50 | RANGE | 40 | 50",
                "40-50 | RANGE | 40 | 50",
                "40 - 50 % | RANGE | 40 | 50",
                "40% - 50% | RANGE | 40 | 50",
                "40 đến 50 | RANGE | 40 | 50",
                "từ 40 đến 50 | RANGE | 40 | 50",
                "tu 40 den 50 | RANGE | 40 | 50",
                "1,5–2,5 | RANGE | 1.5 | 2.5",
                "-5 đến -3 | RANGE | -5 | -3",
                "- | NOT_STARTED | |",
                "– | NOT_STARTED | |",
                "— | NOT_STARTED | |",
                "X | DONE | |",
                "x | DONE | |",
                "'' | NOT_STATED | |",
                "'  ' | NOT_STATED | |"
            })
    void readsWhatPeopleType(String typed, TargetValue.Kind kind, BigDecimal low, BigDecimal high) {
        TargetValue expected = TargetValue.of(kind, low, high, null);

        assertThat(TargetValueParser.parse(typed)).isEqualTo(Parsed.accepted(expected));
    }

    @Test
    void decomposedMarksAndHardSpacesMakeNoDifference() {
        String typed = Normalizer.normalize("Ít\u00a0nhất\u202f60\u00a0%", Normalizer.Form.NFD);

        assertThat(TargetValueParser.parse(typed).orElseThrow()).isEqualTo(new TargetValue.AtLeast(new BigDecimal(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đạt chuẩn", "phấn đấu đạt xã nông thôn mới nâng cao", "XX", "tôi đã năm", "A-B"})
    void keepsWordsAsWords(String typed) {
        assertThat(TargetValueParser.parse("  " + typed + " ").orElseThrow())
                .isEqualTo(new TargetValue.Qualitative(typed));
    }

    @Test
    void wordsWithDigitsAreTakenOnlyInQuotationMarks() {
        assertThat(TargetValueParser.parse("Có 1 mô hình").refusal()).isPresent();
        assertThat(TargetValueParser.parse("“Có 1 mô hình”").orElseThrow())
                .isEqualTo(new TargetValue.Qualitative("Có 1 mô hình"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "≥ 33.3",
                "trên 0.8",
                "1.5-2",
                "1,000",
                "50-40",
                "50–50",
                "≥ > 80",
                ">> 5",
                "≥80≤90",
                "≥ 40-50",
                "80%%",
                "%",
                "≥",
                "trên",
                "ít nhất",
                "≥ tám mươi",
                "80 doanh nghiệp",
                "trên 10 trở lên",
                "từ 10",
                "- 5",
                "40-50-60",
                "1/2",
                "30/9/2025",
                "A",
                "?",
                "10²",
                "½",
                "٨٠",
                "hòn 98",
                "không 5",
                "- 5 - 3",
                "5--3",
                "1e3",
                "80.",
                "40 50",
                "80+",
                "~80",
                "khoảng 80"
            })
    void refusesWhatItCantReadForSure(String typed) {
        Parsed<TargetValue> parsed = TargetValueParser.parse(typed);

        assertThat(parsed.refusal()).hasValueSatisfying(reason -> {
            assertThat(reason.vi()).contains("hãy gõ");
            assertThat(reason.en()).contains("type ");
        });
    }

    @Test
    void aRefusalProposesWhatWouldDo() {
        assertThat(TargetValueParser.parse("1.5").refusal().orElseThrow().vi())
                .isEqualTo("“1.5” có thể là 1,5 hoặc 15: hãy gõ 1,5.");
        assertThat(TargetValueParser.parse("50-40").refusal().orElseThrow().vi())
                .endsWith("hãy gõ 40–50.");
        assertThat(TargetValueParser.parse("50-50").refusal().orElseThrow().vi())
                .endsWith("hãy gõ 50.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHARE | 100 %",
                "SHARE | 0",
                "SHARE | ≥ 99,5",
                "SHARE | > 98",
                "SHARE | < 100",
                "SHARE | 0–100",
                "SHARE | -",
                "SHARE | X",
                "SHARE | ''",
                "SHARE | Đạt chuẩn",
                "COUNT | 01",
                "COUNT | ≥ 1.000",
                "COUNT | -",
                "INDEX | -2,5",
                "INDEX | 1.000",
                "WORDS | 12"
            })
    void takesWhatAFigureOfItsUnitCanBe(Unit.Kind kind, String typed) {
        assertThat(TargetValueParser.parse(typed, kind)).isEqualTo(TargetValueParser.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHARE | 101",
                "SHARE | 1.000",
                "SHARE | -5",
                "SHARE | ≥ 100,1",
                "SHARE | > 100",
                "SHARE | < 0",
                "SHARE | 90–110",
                "SHARE | -5 đến 5",
                "COUNT | 1,5",
                "COUNT | -1",
                "COUNT | 1–2,5",
                "COUNT | 80 %",
                "INDEX | ≥ 80%"
            })
    void refusesWhatNoFigureOfItsUnitCanBe(Unit.Kind kind, String typed) {
        assertThat(TargetValueParser.parse(typed)).isInstanceOf(Parsed.Accepted.class);
        assertThat(TargetValueParser.parse(typed, kind).refusal()).hasValueSatisfying(reason -> {
            assertThat(reason.vi()).contains("hãy gõ");
            assertThat(reason.en()).contains("type ");
        });
    }

    @Test
    void aShareBeyondAllIsToldItsLimits() {
        assertThat(TargetValueParser.parse("1.000", Unit.Kind.SHARE)
                        .refusal()
                        .orElseThrow()
                        .vi())
                .isEqualTo("“1.000” không thể là tỷ lệ phần trăm: hãy gõ từ 0 đến 100, ví dụ ≥ 80 hoặc 1,5.");
        assertThat(TargetValueParser.parse("80%", Unit.Kind.COUNT)
                        .refusal()
                        .orElseThrow()
                        .vi())
                .isEqualTo("Chỉ tiêu này không tính bằng phần trăm: nếu đúng là 80 thì hãy gõ không có dấu %.");
    }

    @Test
    void refusesAbsurdLengths() {
        assertThat(TargetValueParser.parse("9".repeat(1001) + "%").refusal()).isPresent();
        assertThat(TargetValueParser.parse("9".repeat(200)).refusal()).isPresent();
        assertThat(TargetValueParser.parse("chữ ".repeat(200)).refusal()).isPresent();
    }

    @Test
    void theLongestWordsSurviveTheEditorToo() {
        TargetValue words = new TargetValue.Qualitative("1".repeat(TargetValue.WORDS_MAX_LENGTH));

        assertThat(TargetValueParser.parse(TargetValueFormat.edit(words)).orElseThrow())
                .isEqualTo(words);
    }

    @Property
    @Domain(TargetValues.class)
    void readsBackWhatTheEditorShows(@ForAll TargetValue value) {
        assertThat(TargetValueParser.parse(TargetValueFormat.edit(value))).isEqualTo(Parsed.accepted(value));
    }

    @Property
    @Domain(TargetValues.class)
    void whatIsShownIsNeverReadAsAnotherFigure(@ForAll TargetValue value) {
        String shown = TargetValueFormat.display(value, Locale.of("vi"));

        TargetValueParser.parse(shown)
                .toOptional()
                .filter(read -> value.isNumeric())
                .ifPresent(read -> assertThat(read).isEqualTo(value));
    }

    @Property
    void neverThrows(@ForAll String typed) {
        assertThat(TargetValueParser.parse(typed)).isNotNull();
    }

    @Property(tries = 5000)
    @Domain(DomainContext.Global.class)
    void figuresReadHaveTheDigitsTyped(
            @ForAll
                    @StringLength(max = 9)
                    @Chars({'0', '1', '5', '9', '.', ',', '-', '–', '≥', '>', '<', '=', '%', ' '})
                    String typed) {
        TargetValueParser.parse(typed)
                .toOptional()
                .filter(TargetValue::isNumeric)
                .ifPresent(value -> {
                    String[] numbers = typed.replaceAll("[≥><=% .]", "").split("(?<=[0-9])[-–]");
                    assertThat(value.rankedBy().orElseThrow()).isEqualByComparingTo(numbers[0].replace(',', '.'));
                    assertThat(value.kind() == TargetValue.Kind.RANGE).isEqualTo(numbers.length == 2);
                    if (numbers.length == 2) {
                        assertThat(value.high().orElseThrow()).isEqualByComparingTo(numbers[1].replace(',', '.'));
                    }
                });
    }
}
