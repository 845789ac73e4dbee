package vn.bang57.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMomentTest {

    @ParameterizedTest
    @ValueSource(strings = {"5/9/2026", "05/09/2026", "5-9-2026", "05.09.2026", "2026-09-05", " 5/9/2026 "})
    void aDayIsReadAsPeopleHereWriteIt(String text) {
        assertThat(TypedMoment.day(text).toOptional()).contains(LocalDate.of(2026, 9, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/4/2026", "29/2/2026", "9/2026", "5/9/26", "13/13/2026", "hôm qua", "2026-9-5"})
    void whatIsNoDayIsRefusedInBothLanguages(String text) {
        assertThat(TypedMoment.day(text).refusal()).hasValueSatisfying(reason -> {
            assertThat(reason.vi()).isNotBlank();
            assertThat(reason.en()).isNotBlank().isNotEqualTo(reason.vi());
        });
    }

    @ParameterizedTest
    @CsvSource({"14:05, 14:05", "7:5, 07:05", "14h05, 14:05", "14h, 14:00", "14 giờ 5, 14:05", "0:00, 00:00"})
    void aTimeIsReadAsPeopleHereWriteIt(String text, LocalTime time) {
        assertThat(TypedMoment.time(text).toOptional()).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "12:60", "14", "sáng", ""})
    void whatIsNoTimeIsRefused(String text) {
        assertThat(TypedMoment.time(text).refusal()).isPresent();
    }

    @Test
    void aDayReadsBackAsItIsShown() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(TypedMoment.format(day)).isEqualTo("20/11/2026");
        assertThat(TypedMoment.day(TypedMoment.format(day)).toOptional()).contains(day);
    }
}
