package vn.bang57.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.SinceLine.Kind;
import vn.bang57.indicator.Indicator;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Subject;

/** The lines of a {@link SinceReport} that are about what communes reported. */
final class SinceActuals {

    private static final ReachedText VI = new ReachedText(new FigureText(Locale.of("vi", "VN")));
    private static final ReachedText EN = new ReachedText(new FigureText(Locale.ENGLISH));

    private final SinceEntries entries;
    private final Map<String, Kept<Commune>> communes;
    private final Map<String, Kept<Indicator>> indicators;
    private final SinceLines lines;

    SinceActuals(
            SinceEntries entries,
            Map<String, Kept<Commune>> communes,
            Map<String, Kept<Indicator>> indicators,
            SinceLines lines) {
        this.entries = entries;
        this.communes = communes;
        this.indicators = indicators;
        this.lines = lines;
    }

    void add(List<Kept<Actual>> now) {
        List<Kept<Actual>> touched = now.stream()
                .filter(kept ->
                        entries.touch(Subject.ACTUAL, Long.toString(kept.row().id())))
                .filter(kept -> SinceLines.inUse(communes.get(kept.row().commune()))
                        && SinceLines.inUse(indicators.get(kept.row().indicator())))
                .toList();
        entries.compare(Rewinds.ACTUALS, touched, this::compare);
    }

    private void compare(Kept<Actual> was, Kept<Actual> is) {
        Kind kind = SinceLines.kind(was, is, same(was.row(), is.row()));
        if (kind == null) {
            return;
        }
        Actual actual = is.row();
        Indicator indicator = SinceLines.row(indicators.get(actual.indicator()));
        lines.add(new SinceLine(
                kind,
                new SincePlace.Figure(indicator.pillarCode(), indicator.code(), actual.commune(), null),
                SinceLines.row(communes.get(actual.commune())).name(),
                indicator.name(),
                null,
                new Bilingual(
                        "kết quả " + actual.period().display(Locale.of("vi")),
                        "result of " + actual.period().display(Locale.ENGLISH)),
                was.inUse() ? words(was.row()) : SinceLine.NOTHING,
                is.inUse() ? words(actual) : SinceLine.NOTHING,
                entries.deed(Subject.ACTUAL, Long.toString(actual.id()))));
    }

    private static boolean same(Actual was, Actual is) {
        return ActualField.VALUE.of(was).equals(ActualField.VALUE.of(is))
                && ActualField.ESTIMATED.of(was).equals(ActualField.ESTIMATED.of(is))
                && ActualField.EVIDENCE.of(was).equals(ActualField.EVIDENCE.of(is));
    }

    /** The figure, and what else of it can have changed. */
    private static Bilingual words(Actual actual) {
        return new Bilingual(
                VI.figure(actual) + (actual.estimated() ? " · ước thực hiện" : "") + " · " + VI.proof(actual),
                EN.figure(actual) + (actual.estimated() ? " · estimate" : "") + " · " + EN.proof(actual));
    }
}
