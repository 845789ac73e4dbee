package vn.bang57.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
            String name = stated.getFirst().commune().name();
            return new Bilingual("Chỉ " + name + " nêu", "Only " + name + " states it");
        }
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (!ranked.isEmpty()) {
            add(vi, en, ranking(ranked, cells.size()));
        }
        hindrances.forEach(hindrance -> add(vi, en, hindrance(hindrance, stated, ranked)));
        if (vi.isEmpty()) {
            add(vi, en, new Bilingual("Mô tả bằng lời, không xếp hạng", "In words, not ranked"));
        }
        return new Bilingual(String.join("; ", vi), String.join("; ", en));
    }

    private static void add(List<String> vi, List<String> en, Bilingual part) {
        vi.add(vi.isEmpty() ? part.vi() : lower(part.vi()));
        en.add(en.isEmpty() ? part.en() : lower(part.en()));
    }

    private static String lower(String text) {
        boolean name = text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && text.matches("^\\p{Lu}\\p{Ll}* \\p{Lu}.*");
        return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static Bilingual ranking(List<Cell> ranked, int of) {
        String share = ranked.size() + "/" + of;
        BigDecimal low = ranked.stream()
                .flatMap(cell -> cell.number().stream())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = ranked.stream()
                .flatMap(cell -> cell.number().stream())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        if (low.compareTo(high) == 0) {
            return new Bilingual(share + " xã đặt bằng nhau", share + " communes set the same");
        }
        String lowest = names(ranked.stream()
                .filter(cell -> cell.number().orElseThrow().compareTo(low) == 0)
                .toList());
        return new Bilingual(
                lowest + " thấp nhất trong " + share + " xã", lowest + " lowest of " + share + " communes");
    }

    private static Bilingual hindrance(Hindrance hindrance, List<Cell> stated, List<Cell> ranked) {
        boolean none = ranked.isEmpty();
        return switch (hindrance) {
            case DEFINITION ->
                none
                        ? new Bilingual("≠ Cách tính khác nhau, không xếp hạng", "≠ Definitions differ, not ranked")
                        : new Bilingual("≠ Có xã tính khác", "≠ Some define it otherwise");
            case UNIT -> new Bilingual("≠ Đơn vị khác nhau, không xếp hạng", "≠ Units differ, not ranked");
            case YEAR -> {
                String years = stated.stream()
                        .filter(cell -> cell.form() == Form.NUMBER && !ranked.contains(cell))
                        .flatMap(cell -> cell.year().stream())
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
                yield new Bilingual("Khác năm (" + years + ")", "Other years (" + years + ")");
            }
            case CONFLICT -> {
                String names = names(stated.stream()
                        .filter(cell -> cell.form() == Form.CONFLICT)
                        .toList());
                yield new Bilingual(names + " nêu hai con số", names + " states two figures");
            }
            case TOO_FEW ->
                new Bilingual(
                        "Dưới 60 % số xã có số liệu, chưa xếp hạng", "Under 60 % of communes have figures, not ranked");
        };
    }

    private static String names(List<Cell> cells) {
        return cells.stream().map(cell -> cell.commune().name()).collect(Collectors.joining(", "));
    }
}
