package vn.bang57.shared.print;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.bang57.shared.Bilingual;

/** A document as the elements that the PDF is laid out from; words are text nodes, so none is ever taken for markup. */
final class PrintMarkup {

    private static final Bilingual PAGE = new Bilingual("Trang", "Page");
    private static final String STYLE = Prints.text("print.css");

    /** A table of so few rows isn't parted. */
    private static final int WHOLE = 5;

    private final Document page;
    private final PrintDocument document;

    private PrintMarkup(Document page, PrintDocument document) {
        this.page = page;
        this.document = document;
    }

    static Document of(PrintDocument document) {
        try {
            Document page =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new PrintMarkup(page, document).build();
            return page;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void build() {
        Element html = page.createElement("html");
        html.setAttribute("lang", document.locale().getLanguage());
        page.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", "").setTextContent(clean(document.title()));
        Element description = add(head, "meta", "");
        description.setAttribute("name", "subject");
        description.setAttribute("content", clean(document.stamp()));
        add(head, "style", "").setTextContent(STYLE.replace("{page}", PAGE.in(document.locale())));
        Element bookmarks = add(head, "bookmarks", "");
        Element body = add(html, "body", "");
        Element foot = add(body, "div", "foot");
        words(foot, "span", "foot-title", document.title());
        words(foot, "span", "foot-stamp", " · " + document.stamp());
        words(body, "h1", "", document.title());
        words(body, "p", "stamp", document.stamp());
        document.remarks().forEach(remark -> words(body, "p", "remark", remark));
        for (int at = 0; at < document.sections().size(); at++) {
            PrintSection section = document.sections().get(at);
            Element bookmark = add(bookmarks, "bookmark", "");
            bookmark.setAttribute("name", clean((section.title() + " " + section.remark()).strip()));
            bookmark.setAttribute("href", "#s" + at);
            section(add(body, "div", css(section)), section, "s" + at);
        }
    }

    private static String css(PrintSection section) {
        if (section.ownPage()) {
            return "section own-page";
        }
        return section.rows().size() <= WHOLE ? "section whole" : "section";
    }

    private void section(Element parent, PrintSection section, String id) {
        parent.setAttribute("id", id);
        Element title = add(parent, "h2", "");
        words(title, "span", "", section.title());
        words(title, "span", "count", section.remark());
        Element table = add(parent, "table", "");
        int total = section.columns().stream().mapToInt(PrintColumn::width).sum();
        for (PrintColumn column : section.columns()) {
            add(table, "col", "")
                    .setAttribute("style", String.format(Locale.ROOT, "width: %.3f%%", 100.0 * column.width() / total));
        }
        Element head = add(table, "thead", "");
        groups(head, section.columns());
        Element heads = add(head, "tr", "");
        for (PrintColumn column : section.columns()) {
            Element cell = add(heads, "th", align(column.align()));
            cell.setAttribute("scope", "col");
            lines(cell, column.head());
        }
        Element body = add(table, "tbody", "");
        for (List<PrintCell> row : section.rows()) {
            Element line = add(body, "tr", "");
            for (int at = 0; at < row.size(); at++) {
                cell(line, row.get(at), section.columns().get(at));
            }
        }
        section.notes().forEach(note -> words(parent, "p", "note", note));
    }

    private void groups(Element head, List<PrintColumn> columns) {
        if (columns.stream().allMatch(column -> column.group().isBlank())) {
            return;
        }
        Element line = add(head, "tr", "groups");
        for (int from = 0; from < columns.size(); ) {
            String group = columns.get(from).group();
            int to = from;
            while (to < columns.size() && columns.get(to).group().equals(group)) {
                to++;
            }
            Element cell = words(line, "th", group.isBlank() ? "" : "group", group);
            cell.setAttribute("colspan", Integer.toString(to - from));
            from = to;
        }
    }

    private void cell(Element line, PrintCell cell, PrintColumn column) {
        PrintCell.Align align = cell.align() == PrintCell.Align.AS_COLUMN ? column.align() : cell.align();
        String fill = cell.fill() == PrintCell.Fill.NONE
                ? ""
                : " fill-" + cell.fill().name().toLowerCase(Locale.ROOT);
        lines(add(line, "td", align(align) + fill), cell);
    }

    private void stretch(Element parent, List<PrintPiece> pieces) {
        Element stretch = add(parent, "div", "stretch");
        for (PrintPiece piece : pieces) {
            String look = piece.look().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            words(stretch, "div", "piece " + look, piece.text())
                    .setAttribute(
                            "style",
                            String.format(
                                    Locale.ROOT,
                                    "left: %.3f%%; width: %.3f%%",
                                    100 * piece.from(),
                                    100 * (piece.to() - piece.from())));
        }
    }

    private void lines(Element parent, PrintCell cell) {
        if (!cell.pieces().isEmpty()) {
            stretch(parent, cell.pieces());
        }
        for (List<PrintText> texts : cell.lines()) {
            Element line = add(parent, "div", "");
            for (int at = 0; at < texts.size(); at++) {
                // A sign that ends in a space that doesn't break stays with its figure.
                if (at > 0 && !texts.get(at - 1).text().endsWith("\u00a0")) {
                    line.appendChild(page.createTextNode(" "));
                }
                PrintText text = texts.get(at);
                String look = text.look().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                words(line, "span", look, text.text());
            }
        }
    }

    private static String align(PrintCell.Align align) {
        return "at-" + align.name().toLowerCase(Locale.ROOT);
    }

    private Element words(Element parent, String tag, String css, String text) {
        Element element = add(parent, tag, css);
        element.setTextContent(clean(text));
        return element;
    }

    private Element add(Element parent, String tag, String css) {
        Element element = page.createElement(tag);
        if (!css.isEmpty()) {
            element.setAttribute("class", css);
        }
        parent.appendChild(element);
        return element;
    }

    /** Marks joined to their letters, for a font has glyphs of those; and nothing that is no letter or sign at all. */
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}]", " ");
    }
}
