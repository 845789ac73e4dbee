package vn.bang57.shared.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a table that is handed out, with the type that it keeps in a workbook. */
public sealed interface ExportCell {

    /** Words; never taken for a formula. */
    record Text(String text) implements ExportCell {}

    /** A number that can be reckoned with. */
    record Figure(BigDecimal number) implements ExportCell {}

    /** A day. */
    record Day(LocalDate date) implements ExportCell {}

    /** Nothing, which is neither 0 nor an empty text. */
    record Empty() implements ExportCell {}

    /** Words; empty when there are none. */
    static ExportCell text(@Nullable String text) {
        return text == null || text.isBlank() ? new Empty() : new Text(text);
    }

    /** A number; empty when there is none. */
    static ExportCell number(@Nullable BigDecimal number) {
        return number == null ? new Empty() : new Figure(number);
    }

    /** A day; empty when there is none. */
    static ExportCell day(@Nullable LocalDate date) {
        return date == null ? new Empty() : new Day(date);
    }
}
