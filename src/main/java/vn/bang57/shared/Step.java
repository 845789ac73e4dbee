package vn.bang57.shared;

/**
 * One deed of one person, however many cells it changes: what Ctrl+Z takes back at once.
 *
 * @param desk tells one person's browser from the others
 * @param id tells the desk's deeds apart
 */
public record Step(String desk, String id) {

    public static final int ID_MAX_LENGTH = 40;

    public Step {
        if (!fits(desk) || !fits(id)) {
            throw new IllegalArgumentException("A desk and a step are named by 1 to " + ID_MAX_LENGTH + " letters");
        }
    }

    /** Whether the text can name a desk or a step. */
    public static boolean fits(String text) {
        return !text.isBlank() && text.length() <= ID_MAX_LENGTH;
    }
}
