package vn.bang57.shared;

import java.util.Locale;

/**
 * Where a figure stands in its document, so that a reviewer finds the line in a minute.
 *
 * @param locator the document's own numbering and the bullet or row, in Vietnamese, e.g. {@code II.2.a, gạch 2, ý 3};
 *     several places are separated by {@value #SEPARATOR}
 */
public record SourceRef(String locator) {

    public static final String SEPARATOR = " · ";

    /** The locator in the reader's language: only its few fixed words are translated. */
    public String in(Locale locale) {
        if (!"en".equals(locale.getLanguage())) {
            return locator;
        }
        return locator.replace("Phụ lục", "Appendix")
                .replace("dòng", "row")
                .replace("Điều", "Article")
                .replace("khoản", "clause")
                .replace("điểm", "point")
                .replace("gạch", "bullet")
                .replace("dấu cộng", "plus sign")
                .replace("đoạn", "paragraph")
                .replace(", ý ", ", item ");
    }
}
