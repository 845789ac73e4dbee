package vn.bang57.presentation.ui;

import com.vaadin.flow.router.QueryParameters;

/** The addresses of meetings. */
public final class PresentationNavigation {

    /** The wall's route; with a page's own parameters behind it a meeting over that page begins. */
    public static final String WALL = "trinh-chieu";

    static final String MEETING = "meeting";
    static final String AGENDA = "agenda";
    static final String ROOM = "room";

    private PresentationNavigation() {}

    static QueryParameters meeting(String id) {
        return QueryParameters.of(MEETING, id);
    }
}
