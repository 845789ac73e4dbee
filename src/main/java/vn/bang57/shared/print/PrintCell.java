package vn.bang57.shared.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a printed table. Whatever is in it is printed; what doesn't fit on a line goes on on the next.
 *
 * @param align where its lines begin, against what its column says
 * @param pieces what is drawn above the lines, each in its place in the cell's width
 */
public record PrintCell(List<List<PrintText>> lines, Fill fill, Align align, List<PrintPiece> pieces) {

    public static final PrintCell EMPTY = new PrintCell(List.of(), Fill.NONE, Align.AS_COLUMN, List.of());

    /** The tint behind a cell. */
    public enum Fill {
        NONE,
        /** Nothing is stated there. */
        GAP,
        /** Something is stated there. */
        STATED,
        /** Somebody should look at it. */
        WARN
    }

    /** Where the lines of a cell stand. */
    public enum Align {
        AS_COLUMN,
        START,
        CENTER,
        END
    }

    public PrintCell {
        pieces = List.copyOf(pieces);
        lines = lines.stream()
                .map(line ->
                        line.stream().filter(text -> !text.text().isBlank()).toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public static PrintCell of(PrintText... line) {
        return EMPTY.line(line);
    }

    public static PrintCell plain(String text) {
        return of(PrintText.plain(text));
    }

    /** The same with one more line below; a line without words is left out. */
    public PrintCell line(PrintText... line) {
        return line(Arrays.asList(line));
    }

    /** The same with one more line below; a line without words is left out. */
    public PrintCell line(List<PrintText> line) {
        return new PrintCell(Stream.concat(lines.stream(), Stream.of(line)).toList(), fill, align, pieces);
    }

    /** A stretch alone. */
    public static PrintCell stretch(List<PrintPiece> pieces) {
        return new PrintCell(List.of(), Fill.NONE, Align.AS_COLUMN, pieces);
    }

    public PrintCell with(Fill other) {
        return new PrintCell(lines, other, align, pieces);
    }

    public PrintCell with(Align other) {
        return new PrintCell(lines, fill, other, pieces);
    }
}
