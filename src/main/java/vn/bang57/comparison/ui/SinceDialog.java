package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.ChangesSince;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.KnownTime;
import vn.bang57.comparison.SinceExport;
import vn.bang57.comparison.SinceLine;
import vn.bang57.comparison.SincePrint;
import vn.bang57.comparison.SinceReport;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.shared.export.Exports;

/** What has changed since a day: to read, to go to, to take away as a workbook or on paper. */
final class SinceDialog extends Dialog {

    private static final int DAYS = 7;

    private final Page page;
    private final transient ChangesSince changes;
    private final transient KnownTime known;
    private final transient Supplier<Dashboard> open;
    // A download is asked for outside the page, where no locale is known.
    private final Locale locale = getLocale();
    private final MomentFields fields;
    private final Div list = new Div();
    private final Anchor file;
    private final Anchor print;
    private transient @Nullable SinceReport report;

    /** Takes what the page shows when a line is chosen. */
    SinceDialog(Page page, ChangesSince changes, KnownTime known, Supplier<Dashboard> open) {
        this.page = page;
        this.changes = changes;
        this.known = known;
        this.open = open;
        addClassNames("b57-dialog", "b57-since-dialog");
        setHeaderTitle(getTranslation("since.open"));
        setWidth("min(64rem, 96vw)");
        fields = new MomentFields(known.today(), known.today().minusDays(DAYS), getTranslation("since.help"));
        NativeButton look = Tags.button(getTranslation("since.look"), this::look, "b57-btn-primary");
        look.setId("since-look");
        look.addClickShortcut(Key.ENTER).listenOn(fields);
        fields.addAction(look);
        file = download(getTranslation("since.file"), this::write, "b57-since-file");
        print = download(getTranslation("export.pdf"), this::print, "b57-since-print");
        list.getElement().setAttribute("aria-live", "polite");
        add(fields, list);
        getFooter().add(file, print, Tags.button(getTranslation("close"), this::close));
        look();
    }

    private static Anchor download(String label, DownloadHandler handler, String css) {
        Anchor link = new Anchor(handler, label);
        link.getElement().setAttribute("download", true);
        link.addClassNames("b57-btn", css);
        return link;
    }

    private void look() {
        fields.read().flatMap(typed -> fields.accepted(known.since(typed))).ifPresent(moment -> {
            SinceReport found = changes.since(moment);
            report = found;
            list.removeAll();
            list.add(new SinceList(found, locale, this::goTo));
            file.setVisible(!found.lines().isEmpty());
            print.setVisible(!found.lines().isEmpty());
        });
    }

    private void goTo(SinceLine line) {
        close();
        page.go(line.place().from(open.get()));
    }

    private void write(DownloadEvent event) throws IOException {
        SinceReport shown = report;
        if (shown == null) {
            return;
        }
        ExportTable table = SinceExport.of(shown, locale);
        event.setFileName(table.fileName("xlsx"));
        event.setContentType(ExportMenu.XLSX);
        try (OutputStream out = event.getOutputStream()) {
            Exports.xlsx(table, out);
        }
    }

    private void print(DownloadEvent event) throws IOException {
        SinceReport shown = report;
        if (shown != null) {
            ExportMenu.write(SincePrint.of(shown, locale), event);
        }
    }
}
