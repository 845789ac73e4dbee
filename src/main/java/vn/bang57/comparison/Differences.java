package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.comparison.Comparability.Hindrance;
import vn.bang57.shared.Bilingual;

/** Clauses for what keeps figures from being compared; they begin in lower case unless with a name. */
final class Differences {

    private Differences() {}

    /** In what the figures differ, when none of them is ranked: "đơn vị và cách tính khác nhau". */
    static Optional<Bilingual> among(Collection<Hindrance> hindrances, Collection<Cell> cells) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (hindrances.contains(Hindrance.UNIT)) {
            vi.add("đơn vị");
            en.add("units");
        }
        if (hindrances.contains(Hindrance.DEFINITION)) {
            vi.add("cách tính");
            en.add("definitions");
        }
        if (hindrances.contains(Hindrance.YEAR)) {
            Bilingual years = years(numbers(cells));
            vi.add("mốc (" + years.vi() + ")");
            en.add("years (" + years.en() + ")");
        }
        return vi.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        Names.join(vi).vi() + " khác nhau", Names.join(en).en() + " differ"));
    }

    /** Whose figures are left out of a ranking, and why; empty when nobody's are. */
    static Optional<Bilingual> leftOut(Collection<Cell> cells, Collection<Cell> ranked) {
        // The very same cells; a province has too many to look into each of them.
        Set<Cell> in = Collections.newSetFromMap(new IdentityHashMap<>());
        in.addAll(ranked);
        List<Cell> out =
                numbers(cells).stream().filter(cell -> !in.contains(cell)).toList();
        if (out.isEmpty()) {
            return Optional.empty();
        }
        Likeness alike = likeness(ranked.iterator().next());
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (out.stream().anyMatch(cell -> !likeness(cell).unit().equals(alike.unit()))) {
            vi.add("khác đơn vị");
            en.add("in another unit");
        }
        if (out.stream().anyMatch(cell -> !likeness(cell).definition().equals(alike.definition()))) {
            vi.add("tính theo cách khác");
            en.add("by another definition");
        }
        List<Cell> otherYear = out.stream()
                .filter(cell -> !likeness(cell).year().equals(alike.year()))
                .toList();
        if (!otherYear.isEmpty()) {
            Bilingual years = years(otherYear);
            vi.add("ở mốc khác (" + years.vi() + ")");
            en.add("for another year (" + years.en() + ")");
        }
        Bilingual names = Names.ofCells(out);
        return Optional.of(new Bilingual(
                names.vi() + " " + Names.join(vi).vi(),
                names.en() + ", " + Names.join(en).en()));
    }

    /** Whose figures contradict each other; empty when nobody's do. */
    static Optional<Bilingual> contradictions(Collection<Cell> cells) {
        List<Cell> conflicts =
                cells.stream().filter(cell -> cell.form() == Form.CONFLICT).toList();
        Bilingual names = Names.ofCells(conflicts);
        return conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        names.vi() + " nêu các con số không khớp nhau",
                        names.en() + (conflicts.size() == 1 ? " states" : " state") + " figures that disagree"));
    }

    static List<Cell> numbers(Collection<Cell> cells) {
        return cells.stream().filter(cell -> cell.form() == Form.NUMBER).toList();
    }

    private static Likeness likeness(Cell cell) {
        return Likeness.of(cell.shown().getFirst());
    }

    private static Bilingual years(Collection<Cell> cells) {
        String years = cells.stream()
                .flatMap(cell -> cell.year().stream())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        boolean everyYear = cells.stream().anyMatch(cell -> cell.year().isEmpty());
        String comma = everyYear && !years.isEmpty() ? ", " : "";
        return new Bilingual(
                years + comma + (everyYear ? "hằng năm" : ""), years + comma + (everyYear ? "every year" : ""));
    }
}
