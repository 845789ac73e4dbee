package vn.bang57.shared.print;

/**
 * A column of a printed table.
 *
 * @param group what stands over the heads of this column and of its neighbours with the same; blank for nothing
 * @param width its share of the page's width, beside the widths of the other columns
 */
public record PrintColumn(PrintCell head, String group, int width, PrintCell.Align align) {

    /** Words, from the left. */
    public static PrintColumn words(String head, int width) {
        return new PrintColumn(PrintCell.plain(head), "", width, PrintCell.Align.START);
    }

    /** Figures, to the right. */
    public static PrintColumn figures(PrintCell head, int width) {
        return new PrintColumn(head, "", width, PrintCell.Align.END);
    }

    public PrintColumn under(String other) {
        return new PrintColumn(head, other, width, align);
    }
}
