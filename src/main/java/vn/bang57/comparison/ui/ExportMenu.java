package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.CoveragePrint;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.TargetExport;
import vn.bang57.comparison.TargetPrint;
import vn.bang57.comparison.TaskExport;
import vn.bang57.comparison.TaskPrint;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.shared.export.Exports;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.Prints;

/**
 * Hands what is on screen to the browser as a workbook, a text file or a document to print: exactly the rows that the
 * open grid shows.
 */
final class ExportMenu extends Div implements Page.Part {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    /** Writes a table in one format. */
    @FunctionalInterface
    private interface Format {
        void write(ExportTable table, OutputStream out) throws IOException;
    }

    /** Writes what is on screen. */
    @FunctionalInterface
    private interface Writer {
        void write(Dashboard now, DownloadEvent event) throws IOException;
    }

    private final transient Supplier<Instant> clock;
    private transient @Nullable Dashboard dashboard;

    /** Takes what tells the time for the stamp of what is printed. */
    ExportMenu(Supplier<Instant> clock) {
        this.clock = clock;
        addClassName("b57-export");
        MenuButton button = new MenuButton(getTranslation("export.menu"));
        ContextMenu export = button.menu();
        add(button);
        item(export, getTranslation("export.pdf"), "pdf", this::print);
        item(export, getTranslation("export.xlsx"), "xlsx", table("xlsx", XLSX, Exports::xlsx));
        item(export, getTranslation("export.csv"), "csv", table("csv", "text/csv;charset=utf-8", Exports::csv));
    }

    @Override
    public void show(Dashboard now) {
        dashboard = now;
    }

    /** The menu item clicks a hidden link, so that mouse and keyboard alike start a plain download. */
    private void item(ContextMenu menu, String label, String extension, Writer writer) {
        DownloadHandler handler = event -> {
            Dashboard now = dashboard;
            if (now != null) {
                writer.write(now, event);
            }
        };
        Anchor link = new Anchor(handler, "");
        link.getElement().setAttribute("download", true).setAttribute("hidden", true);
        link.addClassName("b57-export-" + extension);
        add(link);
        menu.addItem(label, click -> link.getElement().callJsFunction("click"));
    }

    private static Writer table(String extension, String type, Format format) {
        return (now, event) -> {
            ExportTable table = now.state().tab() == Tab.TASKS
                    ? TaskExport.of(now, TaskRows.shown(now))
                    : TargetExport.of(now, TargetLines.rows(now));
            event.setFileName(table.fileName(extension));
            event.setContentType(type);
            try (OutputStream out = event.getOutputStream()) {
                format.write(table, out);
            }
        };
    }

    private void print(Dashboard now, DownloadEvent event) throws IOException {
        Instant made = clock.get();
        write(
                switch (now.state().tab()) {
                    case TARGETS -> TargetPrint.of(now, TargetLines.rows(now), made);
                    case TASKS -> TaskPrint.of(now, TaskRows.shown(now), made);
                    case COVERAGE -> CoveragePrint.of(now, TargetLines.rows(now), made);
                },
                event);
    }

    /** Hands a document to print to the browser. */
    static void write(PrintDocument document, DownloadEvent event) throws IOException {
        event.setFileName(document.fileName());
        event.setContentType(PDF);
        try (OutputStream out = event.getOutputStream()) {
            Prints.pdf(document, out);
        }
    }
}
