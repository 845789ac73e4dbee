package vn.bang57.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;

/** Where on the page a line of changes is to be seen. */
public sealed interface SincePlace {

    /** The page at that place, in the language and with the communes of the one that is open. */
    DashboardState from(Dashboard open);

    /**
     * One commune's figure of an indicator.
     *
     * @param milestone the year that the figure is for; null when the plan names none
     */
    record Figure(
            String pillar,
            String indicator,
            String commune,
            @Nullable Integer milestone) implements SincePlace {

        @Override
        public DashboardState from(Dashboard open) {
            DashboardState state = showing(open, commune).withDrill(Drill.cell(pillar, indicator, commune));
            Integer year = milestone;
            boolean there = year == null
                    || open.commune(commune)
                            .filter(one -> state.milestone().yearFor(one) == year)
                            .isPresent();
            return there ? state : state.withMilestone(new MilestoneChoice(year));
        }
    }

    /** A task in the grid, found by its code. */
    record OfTask(String commune, String code) implements SincePlace {
        @Override
        public DashboardState from(Dashboard open) {
            return showing(open, commune)
                    .withTab(DashboardState.Tab.TASKS)
                    .withTasks(TaskView.INITIAL.withCommune(commune))
                    .withQuery(code);
        }
    }

    /** An indicator with all communes. */
    record OfIndicator(String pillar, String indicator) implements SincePlace {
        @Override
        public DashboardState from(Dashboard open) {
            return plain(open).withDrill(Drill.indicator(pillar, indicator));
        }
    }

    /** A commune's whole plan. */
    record OfCommune(String slug) implements SincePlace {
        @Override
        public DashboardState from(Dashboard open) {
            return plain(open).withDrill(Drill.TOP).withCommunes(List.of(slug));
        }
    }

    /** A place as it was known at an earlier moment: what was retired is to be seen there. */
    record Then(SincePlace place, AsOf moment) implements SincePlace {
        @Override
        public DashboardState from(Dashboard open) {
            return place.from(open).withAsOf(moment);
        }
    }

    /** The present, with nothing that could hide the place. */
    private static DashboardState plain(Dashboard open) {
        return open.state().withAsOf(null).withQuery("").withSharedOnly(false).withTab(DashboardState.Tab.TARGETS);
    }

    private static DashboardState showing(Dashboard open, String commune) {
        DashboardState state = plain(open);
        if (open.commune(commune).isPresent()) {
            return state;
        }
        Stream<String> shown = open.communes().stream().map(Commune::slug);
        return state.withCommunes(Stream.concat(shown, Stream.of(commune)).toList());
    }
}
