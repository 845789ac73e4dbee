package vn.bang57.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.bang57.shared.Folding;

/**
 * A cell in which something was looked for and found.
 *
 * @param which the how-manieth of all that were found, from 1; 0 when there is none
 * @param of how many there are
 */
public record Found(String line, String field, int which, int of) {

    private record At(int line, int field) {

        boolean before(At other) {
            return line < other.line() || (line == other.line() && field < other.field());
        }
    }

    /**
     * The next cell after the given one, line by line, that holds every word of the query, with or without its marks;
     * from the end it goes on at the beginning.
     *
     * @param backwards the one before instead
     */
    public static Found next(Sheet sheet, String query, String line, String field, boolean backwards) {
        List<At> all = all(sheet, query);
        if (all.isEmpty()) {
            return new Found("", "", 0, 0);
        }
        At here = new At(
                sheet.lines().stream().map(Sheet.Line::id).toList().indexOf(line),
                sheet.fields().stream().map(Sheet.Field::id).toList().indexOf(field));
        int next = backwards ? all.size() - 1 : 0;
        for (int i = 0; i < all.size(); i++) {
            if (backwards ? all.get(i).before(here) : here.before(all.get(i))) {
                next = i;
                if (!backwards) {
                    break;
                }
            }
        }
        At found = all.get(next);
        return new Found(
                sheet.lines().get(found.line()).id(),
                sheet.fields().get(found.field()).id(),
                next + 1,
                all.size());
    }

    private static List<At> all(Sheet sheet, String query) {
        List<At> all = new ArrayList<>();
        if (query.isBlank()) {
            return all;
        }
        for (int line = 0; line < sheet.lines().size(); line++) {
            for (int field = 0; field < sheet.fields().size(); field++) {
                if (!sheet.lines().get(line).heading() && holds(sheet, line, field, query)) {
                    all.add(new At(line, field));
                }
            }
        }
        return all;
    }

    private static boolean holds(Sheet sheet, int line, int field, String query) {
        String text = sheet.content(sheet.lines().get(line), sheet.fields().get(field))
                .text();
        return !text.isEmpty() && Folding.rank(text, query).isPresent();
    }
}
