package vn.bang57.commune;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;

/**
 * The resolution, decision or plan that a commune's targets come from; what the document leaves blank is null.
 *
 * @param number as stated, e.g. {@code 536/QĐ-UBND}, or {@code /NQ-HĐND} when only its ending is printed
 */
public record PlanDocument(
        Bilingual type,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Bilingual issuer,
        @Nullable String signer,
        boolean draft,
        int periodFrom,
        int periodTo,
        Bilingual title,
        @Nullable Bilingual note) {

    /** The date as far as it is stated: 10/9/2025, 7/2025, 2025 or empty. */
    public String date() {
        StringBuilder text = new StringBuilder();
        if (year != null) {
            if (month != null) {
                if (day != null) {
                    text.append(day).append('/');
                }
                text.append(month).append('/');
            }
            text.append(year);
        }
        return text.toString();
    }

    /** Type, number and date in one line, as far as stated. */
    public String reference(Locale locale) {
        StringBuilder text = new StringBuilder(type.in(locale));
        if (number != null) {
            text.append(' ').append(number.startsWith("/") ? "…" + number : number);
        }
        if (!date().isEmpty()) {
            text.append(", ").append(date());
        }
        return text.toString();
    }

    /** Type and year, where there is no room for more. */
    public String brief(Locale locale) {
        return year == null ? type.in(locale) : type.in(locale) + " " + year;
    }
}
