package vn.bang57.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.comparison.Comparability.Hindrance;
import vn.bang57.shared.Bilingual;

/** Says in one short sentence how the figures of one indicator compare, or why they don't. */
final class ComparabilitySentence {

    private ComparabilitySentence() {}

    /**
     * The sentence for one row.
     *
     * @param ranked the cells that are ranked; empty when none are
     */
    static Bilingual of(List<Cell> cells, List<Cell> ranked, List<Hindrance> hindrances) {
        List<Cell> stated = cells.stream().filter(Cell::stated).toList();
        if (stated.isEmpty()) {
            boolean elsewhere = cells.stream().anyMatch(cell -> cell.form() == Form.ELSEWHERE);
            return elsewhere
                    ? new Bilingual("Chỉ nêu ở mốc khác", "Stated for other years only")
                    : new Bilingual("Chưa xã nào nêu", "No commune states it");
        }
        if (stated.size() == 1) {
            return single(stated.getFirst());
        }
        List<Bilingual> parts = new ArrayList<>();
        if (ranked.isEmpty()) {
            Differences.among(hindrances, stated)
                    .map(found -> new Bilingual(
                            "≠ " + capital(found.vi()) + ", không xếp hạng",
                            "≠ " + capital(found.en()) + ", not ranked"))
                    .ifPresent(parts::add);
            if (hindrances.contains(Hindrance.TOO_FEW)) {
                parts.add(new Bilingual(
                        "Dưới 60 % số xã có số liệu, chưa xếp hạng",
                        "Under 60 % of communes have figures, not ranked"));
            }
        } else {
            parts.add(ranking(ranked, cells.size()));
            Differences.leftOut(stated, ranked)
                    .map(out -> new Bilingual("≠ " + out.vi(), "≠ " + out.en()))
                    .ifPresent(parts::add);
        }
        Differences.contradictions(stated).ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(withoutFigures(stated));
        }
        return new Bilingual(
                parts.stream().map(Bilingual::vi).collect(Collectors.joining("; ")),
                parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    /** The sentence for a row that one commune alone states. */
    static Bilingual single(Cell cell) {
        String name = cell.commune().name();
        return switch (cell.form()) {
            case CONFLICT ->
                new Bilingual(
                        "Chỉ " + name + " nêu, các con số không khớp nhau",
                        "Only " + name + " states it, with figures that disagree");
            case WORDS -> new Bilingual("Chỉ " + name + " nêu, bằng lời", "Only " + name + " states it, in words");
            case NOT_STARTED ->
                new Bilingual("Chỉ " + name + " nêu: chưa thực hiện", "Only " + name + " states it: not started");
            case DONE -> new Bilingual("Chỉ " + name + " nêu: thực hiện", "Only " + name + " states it: done");
            default -> new Bilingual("Chỉ " + name + " nêu", "Only " + name + " states it");
        };
    }

    /** At least two communes state it, yet there is nothing to rank and nothing that hinders it. */
    private static Bilingual withoutFigures(List<Cell> stated) {
        List<Cell> numbers = Differences.numbers(stated);
        if (numbers.size() > 1) {
            return new Bilingual("Không định chiều tốt hơn, không xếp hạng", "No direction is better, not ranked");
        }
        if (numbers.size() == 1) {
            String name = numbers.getFirst().commune().name();
            return new Bilingual(
                    "Chỉ " + name + " nêu con số, không xếp hạng", "Only " + name + " gives a figure, not ranked");
        }
        return stated.stream().allMatch(cell -> cell.form() == Form.WORDS)
                ? new Bilingual("Mô tả bằng lời, không xếp hạng", "In words, not ranked")
                : new Bilingual("Không nêu con số, không xếp hạng", "No figures, not ranked");
    }

    private static Bilingual ranking(List<Cell> ranked, int of) {
        String share = ranked.size() + "/" + of;
        List<BigDecimal> numbers =
                ranked.stream().flatMap(cell -> cell.number().stream()).sorted().toList();
        BigDecimal low = numbers.getFirst();
        if (low.compareTo(numbers.getLast()) == 0) {
            boolean same = ranked.stream()
                            .map(cell -> cell.shown().getFirst().value())
                            .distinct()
                            .count()
                    == 1;
            return same
                    ? new Bilingual(share + " xã đặt bằng nhau", share + " communes set the same")
                    : new Bilingual(
                            share + " xã đặt cùng con số, chỉ khác dấu",
                            share + " communes set the same number, only the signs differ");
        }
        Bilingual lowest = Names.ofCells(ranked.stream()
                .filter(cell -> cell.number().equals(Optional.of(low)))
                .toList());
        return new Bilingual(
                lowest.vi() + " thấp nhất trong " + share + " xã so được",
                lowest.en() + " lowest of " + share + " comparable communes");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
