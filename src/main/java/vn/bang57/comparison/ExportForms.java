package vn.bang57.comparison;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;

/**
 * What sort of thing a figure is, in words that a spreadsheet can be filtered by; they tell "-" (not started) from a
 * blank, and a blank from a gap, without a look at the figure.
 */
final class ExportForms {

    private ExportForms() {}

    static Bilingual of(TargetValue value) {
        return switch (value.kind()) {
            case EXACT -> new Bilingual("bằng", "exact");
            case AT_LEAST -> new Bilingual("ít nhất", "at least");
            case MORE_THAN -> new Bilingual("trên", "more than");
            case AT_MOST -> new Bilingual("nhiều nhất", "at most");
            case LESS_THAN -> new Bilingual("dưới", "less than");
            case RANGE -> new Bilingual("khoảng", "range");
            case NOT_STARTED -> new Bilingual("chưa thực hiện", "not started");
            case DONE -> new Bilingual("thực hiện", "done");
            case QUALITATIVE -> new Bilingual("bằng lời", "in words");
            case NOT_STATED -> new Bilingual("để trống", "left blank");
        };
    }

    static Bilingual estimate(Estimate estimate) {
        String span = estimate.from().milestone() + "–" + estimate.to().milestone();
        return new Bilingual("nội suy theo đường thẳng " + span, "on the straight line " + span);
    }

    static Bilingual missing(Cell cell) {
        return switch (cell.form()) {
            case BLANK -> new Bilingual("để trống", "left blank");
            case ELSEWHERE -> {
                String years = years(cell);
                yield new Bilingual("nêu ở mốc khác (" + years + ")", "stated for other years (" + years + ")");
            }
            default -> new Bilingual("không nêu", "not stated");
        };
    }

    private static String years(Cell cell) {
        return cell.elsewhere().stream()
                .map(Target::milestone)
                .filter(ExportForms::known)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static boolean known(@Nullable Integer year) {
        return year != null;
    }
}
