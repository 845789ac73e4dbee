package vn.bang57.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {

    private static final Locale VI = Locale.of("vi", "VN");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | 1.5",
                "1.000 | 1000",
                "1.000,5 | 1000.5",
                "01 | 1",
                "33,3 | 33.3",
                "1000 | 1000",
                "-2,5 | -2.5",
                "−2 | -2",
                "1.234.567 | 1234567",
                "0,8 | 0.8",
                "1,0 | 1",
                "1,125 | 1.125",
                "1.000,500 | 1000.5",
                "-0 | 0",
                "000 | 0"
            })
    void readsVietnameseNotation(String typed, BigDecimal number) {
        assertThat(VietnameseNumber.parse(typed)).contains(number);
    }

    @Test
    void toleratesSpacesAroundANumber() {
        assertThat(VietnameseNumber.parse("\u00a0 1,5\u202f")).contains(new BigDecimal("1.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.5",
                "33.3",
                "0.8",
                "0.800",
                "01.000",
                "1000.000",
                "1.00.000",
                "1,5,5",
                "1,",
                ",5",
                ".5",
                "1e5",
                "NaN",
                "Infinity",
                "4 0",
                "1 000",
                "--1",
                "+1",
                "- 5",
                "1,000",
                "12,500",
                "1,000,000",
                "1,000.5",
                "1234567890123",
                "0,1234567",
                "１２",
                "10²",
                "٣",
                "80 xã"
            })
    void refusesWhatIsNoNumberOrMayBeTwo(String typed) {
        assertThat(VietnameseNumber.parse(typed)).isEmpty();
    }

    @Test
    void refusesAbsurdLengths() {
        assertThat(VietnameseNumber.parse("9".repeat(100_000))).isEmpty();
        assertThat(VietnameseNumber.parse("0".repeat(41))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5 | “1.5” có thể là 1,5 hoặc 15: hãy gõ 1,5.",
                "1,000 | “1,000” có thể là 1 hoặc 1.000: hãy gõ 1 hoặc 1.000.",
                "1,000,000 | “1,000,000” viết theo kiểu Anh: hãy gõ 1.000.000.",
                "1,000.5 | “1,000.5” viết theo kiểu Anh: hãy gõ 1.000,5."
            })
    void aRefusalSaysWhatWouldDo(String typed, String sentence) {
        assertThat(VietnameseNumber.read(typed).refusal().orElseThrow().vi()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000.50 | 1.000,5 | 1,000.5",
                "1E+6 | 1.000.000 | 1,000,000",
                "0.000001 | 0,000001 | 0.000001",
                "-1234.5 | -1.234,5 | -1,234.5",
                "100 | 100 | 100",
                "-100 | -100 | -100",
                "0.0 | 0 | 0",
                "94.96 | 94,96 | 94.96"
            })
    void formatsForTheReader(BigDecimal number, String vi, String en) {
        assertThat(VietnameseNumber.format(number, VI)).isEqualTo(vi);
        assertThat(VietnameseNumber.format(number, Locale.US)).isEqualTo(en);
    }

    @Property
    void readsBackWhatItFormats(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal number) {
        BigDecimal normal = VietnameseNumber.normal(number);

        assertThat(VietnameseNumber.parse(VietnameseNumber.format(number, VI))).contains(normal);
        assertThat(normal).isEqualByComparingTo(number);
    }

    @Property
    void neverThrows(@ForAll String typed) {
        assertThat(VietnameseNumber.read(typed)).isNotNull();
    }

    @Property(tries = 3000)
    void aNumberReadHasTheDigitsTyped(
            @ForAll @StringLength(max = 10) @CharRange(from = '0', to = '9') @Chars({'.', ',', '-', '0', '0', '.', ','})
                    String typed) {
        VietnameseNumber.parse(typed).ifPresent(number -> {
            BigDecimal digits = new BigDecimal(typed.replace(".", "").replace(',', '.'));
            assertThat(number).isEqualByComparingTo(digits);
        });
    }
}
