package vn.bang57.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.SinceLine.Deed;
import vn.bang57.comparison.SinceLine.Kind;
import vn.bang57.history.ChangeEntry;
import vn.bang57.indicator.Indicator;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.target.Target;

/** Gathers the lines of a {@link SinceReport}: each row as it was then, against what it is now. */
final class SinceLines {

    private final SinceEntries entries;
    private final Map<String, Kept<Commune>> communes;
    private final Map<String, Kept<Indicator>> indicators;
    private final AsOf before;
    private final List<SinceLine> lines = new ArrayList<>();

    SinceLines(
            SinceEntries entries,
            Map<String, Kept<Commune>> communes,
            Map<String, Kept<Indicator>> indicators,
            Instant moment) {
        this.entries = entries;
        this.communes = communes;
        this.indicators = indicators;
        before = AsOf.before(moment);
    }

    /** Takes what was loaded of whole new plans, by commune. */
    void communes(List<Kept<Commune>> now, Map<String, List<ChangeEntry>> loads) {
        entries.compare(Rewinds.COMMUNES, now, (was, is) -> {
            Commune commune = is.row();
            List<ChangeEntry> load = loads.getOrDefault(commune.slug(), List.of());
            Deed deed = entries.deed(Subject.COMMUNE, commune.slug());
            Deed loaded = load.isEmpty()
                    ? deed
                    : new Deed(load.getFirst().actor(), load.getLast().at(), Means.LOADED, null, 1);
            Bilingual rows = load.isEmpty() ? SinceLine.NOTHING : SinceWords.rows(load);
            SincePlace place = new SincePlace.OfCommune(commune.slug());
            boolean known = was.inUse() && load.isEmpty();
            Bilingual name = commune.fullName();
            if (is.inUse() && !known) {
                add(new SinceLine(Kind.ADDED, place, "", name, null, null, SinceLine.NOTHING, rows, loaded));
            } else if (known && !is.inUse()) {
                add(new SinceLine(
                        Kind.RETIRED, place, "", name, null, null, SinceLine.NOTHING, SinceLine.NOTHING, deed));
            }
        });
    }

    void indicators(List<Kept<Indicator>> now) {
        entries.compare(Rewinds.INDICATORS, now, (was, is) -> {
            Indicator indicator = is.row();
            if (was.inUse() != is.inUse()) {
                add(new SinceLine(
                        is.inUse() ? Kind.ADDED : Kind.RETIRED,
                        new SincePlace.OfIndicator(indicator.pillarCode(), indicator.code()),
                        "",
                        indicator.name(),
                        null,
                        null,
                        SinceLine.NOTHING,
                        SinceLine.NOTHING,
                        entries.deed(Subject.INDICATOR, indicator.code())));
            }
        });
    }

    /** What belongs to a retired commune or indicator is gone with it, and needs no line of its own. */
    void targets(List<Kept<Target>> now) {
        List<Kept<Target>> touched = now.stream()
                .filter(kept ->
                        entries.touch(Subject.TARGET, Long.toString(kept.row().id())))
                .filter(kept -> inUse(communes.get(kept.row().commune()))
                        && inUse(indicators.get(kept.row().indicator())))
                .toList();
        entries.compare(Rewinds.TARGETS, touched, (was, is) -> {
            Kind kind = kind(was, is, was.row().value().equals(is.row().value()));
            boolean stated = was.inUse() && was.row().value().isStated();
            if (kind == Kind.CHANGED && !stated) {
                kind = Kind.ADDED;
            }
            Target target = is.row();
            Indicator indicator = row(indicators.get(target.indicator()));
            if (kind != null && (stated || is.row().value().isStated())) {
                add(new SinceLine(
                        kind,
                        new SincePlace.Figure(
                                indicator.pillarCode(), indicator.code(), target.commune(), target.milestone()),
                        row(communes.get(target.commune())).name(),
                        indicator.name(),
                        target.milestone(),
                        null,
                        stated ? SinceWords.figure(was.row()) : SinceLine.NOTHING,
                        is.inUse() ? SinceWords.figure(target) : SinceLine.NOTHING,
                        entries.deed(Subject.TARGET, Long.toString(target.id()))));
            }
        });
    }

    static <T> @Nullable Kind kind(Kept<T> was, Kept<T> is, boolean same) {
        if (was.inUse() != is.inUse()) {
            return is.inUse() ? Kind.ADDED : Kind.RETIRED;
        }
        return same || !is.inUse() ? null : Kind.CHANGED;
    }

    /** What was retired is to be seen as it was before. */
    void add(SinceLine line) {
        lines.add(line.kind() == Kind.RETIRED ? line.at(new SincePlace.Then(line.place(), before)) : line);
    }

    static boolean inUse(@Nullable Kept<?> kept) {
        return kept != null && kept.inUse();
    }

    static <T> T row(@Nullable Kept<T> kept) {
        return Objects.requireNonNull(kept, "every row has its place").row();
    }

    List<SinceLine> sorted() {
        Comparator<SinceLine> newest = Comparator.comparing(
                line -> line.deed() == null ? Instant.MIN : line.deed().at(), Comparator.reverseOrder());
        return lines.stream()
                .sorted(Comparator.comparing(SinceLine::kind).thenComparing(newest))
                .toList();
    }
}
