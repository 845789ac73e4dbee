package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.SinceReport;

/** Makes the slides of a dashboard. Pure: everything comes in through the parameters. */
public final class Decks {

    private Decks() {}

    /**
     * All slides that there is something to show on.
     *
     * @param marked codes of the indicators to show by themselves; when empty, those that differ most
     * @param since what changed since the last meeting; null when there was none
     */
    public static Deck of(Dashboard dashboard, Set<String> marked, @Nullable SinceReport since) {
        CoverageSlides coverage = CoverageSlides.of(dashboard);
        IndicatorSlides indicators = IndicatorSlides.of(dashboard);
        TaskSlides tasks = TaskSlides.of(dashboard);
        List<Slide> slides = new ArrayList<>();
        slides.add(coverage.headline());
        slides.addAll(coverage.pillars());
        Spotlights.choose(dashboard.comparison(), marked).forEach(row -> slides.add(indicators.spotlight(row)));
        indicators.contradictions().ifPresent(slides::add);
        GapSlide.of(dashboard).slide().ifPresent(slides::add);
        tasks.byCommune().ifPresent(slides::add);
        tasks.late().ifPresent(slides::add);
        tasks.soon().ifPresent(slides::add);
        if (since != null) {
            ChangeSlide.of(dashboard).since(since).ifPresent(slides::add);
        }
        return new Deck(slides);
    }

    /** The slide behind a mark of a slide; nothing when the mark names nothing that is there. */
    public static Optional<Slide> detail(Dashboard dashboard, String mark) {
        return DetailSlides.of(dashboard).of(mark);
    }
}
