package vn.bang57.comparison;

/**
 * How far the rows of the database reach.
 *
 * @param newestTarget the highest id of a target, or 0
 * @param rest another text when communes or indicators were added, or plans loaded
 */
record Extent(long newestTarget, long newestTask, String rest) {

    static final Extent NOTHING = new Extent(0, 0, "");

    /** Whether this may have come from that by nothing but more targets and tasks. */
    boolean follows(Extent before) {
        return rest.equals(before.rest) && newestTarget >= before.newestTarget && newestTask >= before.newestTask;
    }
}
