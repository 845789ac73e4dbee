package vn.bang57.presentation;

/** Words on a {@link MinutesPaper} that look alike. */
record MinutesText(String text, Look look) {

    static final String FONT = "Times New Roman";

    /** How letters look; sizes are in points, and no others than thirteen and fourteen. */
    record Look(int size, boolean bold, boolean italic) {

        static final Look PLAIN = new Look(14, false, false);
        static final Look BOLD = new Look(14, true, false);
        static final Look ITALIC = new Look(14, false, true);
        static final Look CELL = new Look(13, false, false);
        static final Look HEAD = new Look(13, true, false);
        static final Look REMARK = new Look(13, false, true);
    }
}
