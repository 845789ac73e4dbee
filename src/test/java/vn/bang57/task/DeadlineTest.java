package vn.bang57.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/9/2025 | 2025-09-30 | 2025-09-30",
                "T2/2028 | 2028-02-01 | 2028-02-29",
                "Q1/2026 | 2026-01-01 | 2026-03-31",
                "2025 | 2025-01-01 | 2025-12-31",
                "2025+ | 2025-01-01 |",
                "thường xuyên | |",
                "hằng năm | |",
                "cả năm | |",
                "khi tỉnh ban hành | |",
                "'' | |"
            })
    void startsAndEndsWithWhatIsStated(String typed, LocalDate start, LocalDate due) {
        Deadline deadline = read(typed);

        assertThat(deadline.start().orElse(null)).isEqualTo(start);
        assertThat(deadline.due().orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/09/2025 | 30/9/2025 | 30 Sep 2025 | 30/9/2025", "9/2025 | tháng 9/2025 | Sep 2025 | T9/2025",
                "Q4/2026 | quý IV/2026 | Q4 2026 | quý IV/2026", "2025 | năm 2025 | 2025 | 2025",
                "2025+ | từ năm 2025 | from 2025 | 2025+", "thuong xuyen | thường xuyên | ongoing | thường xuyên",
                "hang nam | hằng năm | every year | hằng năm", "ca nam | cả năm | all year | cả năm",
                "'' | không nêu hạn | no deadline stated | ''"
            })
    void showsADeadlineToTheReaderAndTheEditor(String typed, String vi, String en, String edit) {
        Deadline deadline = read(typed);

        assertThat(DeadlineFormat.display(deadline, Locale.of("vi"))).isEqualTo(vi);
        assertThat(DeadlineFormat.display(deadline, Locale.ENGLISH)).isEqualTo(en);
        assertThat(DeadlineFormat.edit(deadline)).isEqualTo(edit);
    }

    @Test
    void showsAConditionInTheReadersLanguage() {
        Deadline condition = new Deadline.Conditional("khi tỉnh ban hành", "once the province issues it");

        assertThat(DeadlineFormat.display(condition, Locale.ENGLISH)).isEqualTo("once the province issues it");
        assertThat(DeadlineFormat.display(condition, Locale.of("vi"))).isEqualTo("khi tỉnh ban hành");
    }

    @Test
    void anImpossibleDeadlineIsNeverMade() {
        LocalDate day = LocalDate.of(2025, 9, 30);
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(Deadline.Kind.IN_MONTH, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(Deadline.Kind.NONE, day, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(Deadline.Kind.RECURRING, null, "khi", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline.OnDate(LocalDate.of(1025, 9, 30)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline.Conditional("a|b", null));
    }

    @Property
    @Domain(Deadlines.class)
    void comesBackFromItsStoredParts(@ForAll Deadline deadline) {
        String words = deadline instanceof Deadline.Conditional condition ? condition.vi() : null;
        String wordsEn = deadline instanceof Deadline.Conditional condition ? condition.en() : null;

        assertThat(Deadline.of(deadline.kind(), deadline.start().orElse(null), words, wordsEn))
                .isEqualTo(deadline);
    }

    private static Deadline read(String typed) {
        return DeadlineParser.parse(typed).orElseThrow();
    }
}
