package vn.bang57.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes documents as files. The stream is flushed, and left open for whoever opened it. */
public final class Prints {

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        XRLog.setLoggerImpl(new PrintLog());
    }

    private Prints() {}

    /**
     * Writes a PDF: A4 landscape, fonts embedded, tagged for screen readers, the heads of a table repeated on each page,
     * pages numbered. No text is smaller than nine points; what doesn't fit goes on on the next page.
     */
    public static void pdf(PrintDocument document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "inter-regular.ttf", REGULAR);
        font(builder, "inter-semibold.ttf", SEMI_BOLD);
        // All that the document needs is here; nothing that stands in a cell is ever fetched.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("□");
        builder.withProducer("Bảng 57");
        builder.withW3cDocument(PrintMarkup.of(document), null);
        builder.toStream(out);
        builder.run();
        out.flush();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> resource(file), "Inter", weight, FontStyle.NORMAL, true);
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(Prints.class.getResourceAsStream("/print/" + name), name);
    }

    static String text(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
