package vn.bang57.comparison.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.TargetExport;
import vn.bang57.comparison.TaskExport;
import vn.bang57.comparison.figures.TaskRows;
import vn.bang57.shared.export.ExportTable;
import vn.bang57.shared.export.Exports;

/** Hands what is on screen to the browser as a workbook or a text file: exactly the rows that the open grid shows. */
final class ExportMenu extends Div implements Page.Part {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes a table in one format. */
    @FunctionalInterface
    private interface Format {
        void write(ExportTable table, OutputStream out) throws IOException;
    }

    private transient @Nullable Dashboard dashboard;

    ExportMenu() {
        addClassName("b57-export");
        MenuBar menu = new MenuBar();
        menu.addClassName("b57-menu");
        MenuItem export = menu.addItem(getTranslation("export.menu"));
        add(menu);
        item(export, getTranslation("export.xlsx"), "xlsx", XLSX, Exports::xlsx);
        item(export, getTranslation("export.csv"), "csv", "text/csv;charset=utf-8", Exports::csv);
    }

    @Override
    public void show(Dashboard now) {
        dashboard = now;
    }

    /** The menu item clicks a hidden link, so that mouse and keyboard alike start a plain download. */
    private void item(MenuItem menu, String label, String extension, String type, Format format) {
        DownloadHandler handler = event -> write(event, extension, type, format);
        Anchor link = new Anchor(handler, "");
        link.getElement().setAttribute("download", true).setAttribute("hidden", true);
        link.addClassName("b57-export-" + extension);
        add(link);
        menu.getSubMenu()
                .addItem(label)
                .addClickListener(click -> link.getElement().callJsFunction("click"));
    }

    private void write(DownloadEvent event, String extension, String type, Format format) throws IOException {
        Dashboard now = dashboard;
        if (now == null) {
            return;
        }
        ExportTable table = now.state().tab() == Tab.TASKS
                ? TaskExport.of(now, TaskRows.shown(now))
                : TargetExport.of(now, TargetLines.rows(now));
        event.setFileName(table.fileName(extension));
        event.setContentType(type);
        try (OutputStream out = event.getOutputStream()) {
            format.write(table, out);
        }
    }
}
