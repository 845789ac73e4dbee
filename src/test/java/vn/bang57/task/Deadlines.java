package vn.bang57.task;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.bang57.shared.TypedText;

/** Deadlines of every kind, for property tests. */
public class Deadlines extends DomainContextBase {

    @Provide
    Arbitrary<Deadline> deadlines() {
        Arbitrary<Year> years = Arbitraries.integers()
                .between(Deadline.FIRST_YEAR, Deadline.LAST_YEAR)
                .map(Year::of);
        Arbitrary<LocalDate> dates = Combinators.combine(
                        years, Arbitraries.integers().between(1, 365))
                .as(Year::atDay);
        return Arbitraries.oneOf(
                dates.map(Deadline.OnDate::new),
                dates.map(YearMonth::from).map(Deadline.InMonth::new),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(Deadline.InQuarter::new),
                years.map(Deadline.InYear::new),
                years.map(Deadline.FromYear::new),
                Combinators.combine(words(), words().injectNull(0.5)).as(Deadline.Conditional::new),
                Arbitraries.of(
                        new Deadline.Recurring(),
                        new Deadline.EachYear(),
                        new Deadline.WholeYear(),
                        new Deadline.None()));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.of(
                                "khi tỉnh ban hành kế hoạch",
                                "sau 30/9/2025",
                                "2025",
                                "thường xuyên",
                                "\"khi\"",
                                "\"",
                                "theo"))
                .filter(words -> !TypedText.clean(words).isEmpty() && words.indexOf('|') < 0);
    }
}
