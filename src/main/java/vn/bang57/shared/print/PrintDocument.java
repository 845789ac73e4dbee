package vn.bang57.shared.print;

import java.util.List;
import java.util.Locale;
import vn.bang57.shared.Slug;

/**
 * A document to print.
 *
 * @param name names the file
 * @param title says what is shown
 * @param stamp when it was made and of when it tells; stands on every page
 * @param remarks in words, one sentence a line, below the title: what decides which rows are here, how to read them
 * @param locale the language of all its texts
 */
public record PrintDocument(
        String name, String title, String stamp, List<String> remarks, List<PrintSection> sections, Locale locale) {

    public PrintDocument {
        remarks = List.copyOf(remarks);
        sections = List.copyOf(sections);
    }

    /** A name for the file: {@code muc-tieu.pdf}. */
    public String fileName() {
        return Slug.of(name) + ".pdf";
    }
}
