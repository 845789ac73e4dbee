package vn.bang57.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.VietnameseNumber;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;

/** How figures read, in one language. */
public record FigureText(Locale locale) {

    private static final char NO_BREAK = '\u00a0';

    /** What the marks of the coverage stand for. */
    public static final Bilingual MARKS = new Bilingual(
            "Ký hiệu: ● con số · ○ bằng lời · ⚠ số mâu thuẫn · – chưa thực hiện · ✓ thực hiện · ~ nội suy · → nêu ở"
                    + " mốc khác · □ để trống",
            "Marks: ● figure · ○ in words · ⚠ contradiction · – not started · ✓ done · ~ interpolated · → for another"
                    + " year · □ left blank");

    public boolean english() {
        return "en".equals(locale.getLanguage());
    }

    public String choose(String vi, String en) {
        return english() ? en : vi;
    }

    /** The value with its sign, without the unit: {@code ≥ 80}. */
    public String value(Target target) {
        TargetValue value = target.value();
        if (value instanceof TargetValue.Qualitative(String words)) {
            String english = target.wordsEn();
            return english() && english != null ? english : words;
        }
        String shown = TargetValueFormat.display(value, locale);
        // A sign never parts from its figure at the end of a line.
        return value.isNumeric() ? shown.replace(' ', NO_BREAK) : shown;
    }

    /** The value with sign and unit: {@code ≥ 80 %}. */
    public String full(Target target) {
        if (!target.value().isNumeric()) {
            return value(target);
        }
        String unit = target.unit().symbol().in(locale);
        return unit.isEmpty() ? value(target) : value(target) + NO_BREAK + unit;
    }

    /** What the cell says, in one short text: the figures, or the word for why there are none. */
    public String cell(Cell cell) {
        return switch (cell.form()) {
            case NUMBER, NOT_STARTED, DONE, WORDS -> value(cell.shown().getFirst());
            case CONFLICT -> distinct(cell.shown()).stream().map(this::value).collect(Collectors.joining(" · "));
            case ESTIMATE -> {
                Estimate estimate = cell.estimate();
                yield estimate == null ? "" : "~ " + number(estimate.value());
            }
            case BLANK -> choose("để trống", "left blank");
            case ELSEWHERE ->
                choose("nêu ở ", "for ")
                        + cell.elsewhere().stream().map(this::year).distinct().collect(Collectors.joining(", "));
            case GAP -> choose("không nêu", "not stated");
        };
    }

    /** The whole sentence about a cell, for tooltips and screen readers. */
    public String sentence(Cell cell) {
        StringBuilder text = new StringBuilder(cell.commune().name())
                .append(", ")
                .append(cell.indicator().name().in(locale))
                .append(": ")
                .append(cell(cell));
        cell.first()
                .filter(target -> target.value().isNumeric())
                .ifPresent(
                        target -> text.append(' ').append(target.unit().symbol().in(locale)));
        Estimate estimate = cell.estimate();
        if (cell.form() == Form.ESTIMATE && estimate != null) {
            text.append(choose(" (nội suy giữa ", " (between "))
                    .append(full(estimate.from()))
                    .append(choose(" năm ", " in "))
                    .append(year(estimate.from()))
                    .append(choose(" và ", " and "))
                    .append(full(estimate.to()))
                    .append(choose(" năm ", " in "))
                    .append(year(estimate.to()))
                    .append(')');
        }
        cell.first().ifPresent(target -> text.append(", ").append(year(target)));
        if (cell.commune().draft()) {
            text.append(choose(", dự thảo", ", draft"));
        }
        cell.differing().ifPresent(target -> {
            if (target.differs() != null) {
                text.append("; ≠ ").append(target.differs().in(locale));
            }
        });
        cell.first()
                .ifPresent(target -> text.append(". ").append(target.source().in(locale)));
        return text.toString();
    }

    /** Short remarks on a cell: that its figures disagree, its wording, year or unit is another than the row's. */
    public List<String> tags(Cell cell, int commonYear) {
        List<String> tags = new ArrayList<>();
        if (cell.form() == Form.CONFLICT) {
            tags.add(cell.shown().size() > 1 ? choose("⚠ Hai\u00a0số", "⚠ Two\u00a0figures") : "⚠");
        }
        if (cell.differing().isPresent()) {
            tags.add("≠");
        }
        cell.first()
                .filter(target -> target.milestone() == null || target.milestone() != commonYear)
                .ifPresent(target -> tags.add(year(target)));
        cell.first()
                .filter(target -> target.value().isNumeric())
                .filter(target -> !target.unit().equals(cell.indicator().unit()))
                .ifPresent(target -> tags.add(target.unit().symbol().in(locale)));
        return tags;
    }

    /** The year, or the word for a level that holds every year. */
    public String year(Target target) {
        Integer year = target.milestone();
        return year == null ? choose("hằng năm", "yearly") : year.toString();
    }

    public String number(BigDecimal number) {
        return VietnameseNumber.format(number, locale);
    }

    /** Targets that state different values; of equal ones the first. */
    public static List<Target> distinct(List<Target> targets) {
        return List.copyOf(targets.stream()
                .collect(
                        Collectors.toMap(Target::value, target -> target, (first, second) -> first, LinkedHashMap::new))
                .values());
    }

    /** The coverage view's mark: a filled one for a figure, an open one for words, and so on; empty for a gap. */
    public static String mark(Form form) {
        return switch (form) {
            case NUMBER -> "●";
            case CONFLICT -> "⚠";
            case NOT_STARTED -> "–";
            case DONE -> "✓";
            case WORDS -> "○";
            case ESTIMATE -> "~";
            case ELSEWHERE -> "→";
            case BLANK -> "□";
            case GAP -> "";
        };
    }
}
