package vn.bang57.shared.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed document, read back.
 *
 * @param pages the words of each page
 * @param glyphs everything that is written, with its place and size
 * @param fonts those that the pages use
 */
public record PrintedPdf(byte[] bytes, List<String> pages, List<TextPosition> glyphs, List<PDFont> fonts) {

    public static PrintedPdf of(PrintDocument document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Prints.pdf(document, out);
            return read(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PrintedPdf read(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<TextPosition> glyphs = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    glyphs.addAll(positions);
                    super.writeString(text, positions);
                }
            };
            stripper.setSortByPosition(true);
            List<String> pages = new ArrayList<>();
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                stripper.setStartPage(pages.size() + 1);
                stripper.setEndPage(pages.size() + 1);
                pages.add(stripper.getText(pdf));
                Iterable<COSName> names = page.getResources().getFontNames();
                for (COSName name :
                        StreamSupport.stream(names.spliterator(), false).toList()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return new PrintedPdf(bytes, pages, glyphs, fonts);
        }
    }

    public String text() {
        return String.join("\n", pages);
    }

    /** How often a pattern is found. */
    public long count(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text())
                .results()
                .count();
    }

    /** The size of the smallest letter, in points. */
    public float smallest() {
        return (float)
                glyphs.stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElseThrow();
    }

    /** Letters that stand less than that many points inside the page's edge. */
    public List<TextPosition> outside(float margin) {
        return glyphs.stream()
                .filter(glyph -> glyph.getX() < margin
                        || glyph.getX() + glyph.getWidth() > glyph.getPageWidth() - margin
                        || glyph.getY() - glyph.getHeight() < margin
                        || glyph.getY() > glyph.getPageHeight() - margin)
                .toList();
    }
}
