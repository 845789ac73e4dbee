package vn.bang57.presentation.ui;

import com.vaadin.flow.router.QueryParameters;

/** The addresses of meetings. */
final class PresentationNavigation {

    /** The wall; with a page's own parameters behind it a meeting over that page begins. */
    static final String WALL = "trinh-chieu";

    /** The presenter's own window. */
    static final String PRESENTER = "nguoi-trinh-bay";

    /** A phone that turns the slides. */
    static final String CLICKER = "dieu-khien";

    /** What is shown in what order, before the meeting. */
    static final String AGENDA_PAGE = "chuong-trinh";

    /** What was said, after it. */
    static final String MINUTES = "bien-ban";

    static final String MEETING = "meeting";
    static final String AGENDA = "agenda";
    static final String ROOM = "room";
    static final String FROM = "from";
    static final String PASS = "pass";

    private PresentationNavigation() {}

    static QueryParameters meeting(String id) {
        return QueryParameters.of(MEETING, id);
    }
}
