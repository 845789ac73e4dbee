package vn.bang57.comparison.ui;

import java.util.Locale;
import java.util.UUID;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.shared.Author;
import vn.bang57.shared.Step;

/** What the parts of the page ask of the page. */
interface Page {

    /** Goes to another state: the address changes, and the page follows it. */
    void go(DashboardState state);

    /** Reads everything again after a change and shows it, in the same state. */
    void refresh();

    /** Shows one part what was just changed in it; the others follow with the next live update. */
    void refresh(Part part);

    /** The page's language. */
    Locale locale();

    /** A text in the page's language. */
    String text(String key, Object... parameters);

    /** What the page shows now. */
    DashboardState state();

    /** Whether the page shows the past, in which nothing can be changed. */
    default boolean past() {
        return state().asOf() != null;
    }

    /** The name that changes are recorded under. */
    String author();

    /** The browser that the page is in; it keeps its own steps to undo. */
    String desk();

    /** Who makes the next change, as a step of its own that can be undone. */
    default Author deed() {
        return Author.of(author()).in(new Step(desk(), UUID.randomUUID().toString()));
    }

    /** A part of the page: shows its share of the dashboard, and changes only what has changed. */
    @FunctionalInterface
    interface Part {
        void show(Dashboard dashboard);
    }
}
