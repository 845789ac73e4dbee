package vn.bang57.shared.print;

/** A run of words that look alike. */
public record PrintText(String text, Look look) {

    /** How words look; a tag is a remark in a frame. */
    public enum Look {
        PLAIN,
        STRONG,
        FIGURE,
        QUIET,
        MARK,
        TAG,
        TAG_INFO,
        TAG_OK,
        TAG_WARN,
        TAG_BAD
    }

    public static PrintText plain(String text) {
        return new PrintText(text, Look.PLAIN);
    }

    public static PrintText strong(String text) {
        return new PrintText(text, Look.STRONG);
    }

    /** A number that people look for. */
    public static PrintText figure(String text) {
        return new PrintText(text, Look.FIGURE);
    }

    /** What explains something else. */
    public static PrintText quiet(String text) {
        return new PrintText(text, Look.QUIET);
    }

    /** A single sign that stands for a statement. */
    public static PrintText mark(String text) {
        return new PrintText(text, Look.MARK);
    }

    public static PrintText tag(String text) {
        return new PrintText(text, Look.TAG);
    }
}
