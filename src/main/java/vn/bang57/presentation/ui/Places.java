package vn.bang57.presentation.ui;

/** Reads where a wall stands, as {@code frontend/deck/places.ts} writes it. */
final class Places {

    private Places() {}

    /** The key of the slide, without what was drilled into from it; empty for the beginning. */
    static String slide(String place) {
        String first = place.split(">", -1)[0];
        int at = first.lastIndexOf('@');
        return at < 0 ? first : first.substring(0, at);
    }

    /** The beginning of that slide. */
    static String start(String key) {
        return key + "@0";
    }
}
