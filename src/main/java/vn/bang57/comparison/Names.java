package vn.bang57.comparison;

import java.util.Collection;
import java.util.List;
import vn.bang57.shared.Bilingual;

/** Several names in a sentence: "A, B và C". */
final class Names {

    private Names() {}

    static Bilingual ofCells(Collection<Cell> cells) {
        return join(cells.stream().map(cell -> cell.commune().name()).toList());
    }

    static Bilingual join(List<String> names) {
        return new Bilingual(join(names, " và "), join(names, " and "));
    }

    private static String join(List<String> names, String and) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + and + names.get(last);
    }
}
