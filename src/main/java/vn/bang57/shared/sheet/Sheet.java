package vn.bang57.shared.sheet;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Parsed;

/** A grid as lines and fields of texts, in the order in which the page shows them. */
public interface Sheet {

    /**
     * A line.
     *
     * @param id lasting, whatever order the lines are in
     * @param names by which a pasted block may call it
     * @param heading whether it stands between the others and holds no cells
     */
    record Line(String id, String label, List<String> names, boolean heading) {

        public Line {
            names = List.copyOf(names);
        }
    }

    /**
     * A column.
     *
     * @param names by which a pasted block may call it
     */
    record Field(String id, String label, List<String> names) {

        public Field {
            names = List.copyOf(names);
        }
    }

    /**
     * What a cell holds.
     *
     * @param text as an editor would show it
     * @param locked why it can't be edited, or null
     */
    record Content(String text, @Nullable String locked) {}

    List<Line> lines();

    List<Field> fields();

    /** The content of a cell of this sheet. */
    Content content(Line line, Field field);

    /** What a typed text would make of the cell, as {@link Content#text} has it; refused with what would do. */
    Parsed<String> read(Line line, Field field, String typed);

    /** The language for those who read the page. */
    Locale locale();
}
