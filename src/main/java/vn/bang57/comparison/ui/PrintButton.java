package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.PictureWords;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.PrintWords;
import vn.bang57.shared.Slug;
import vn.bang57.shared.print.PrintDocument;

/** Hands what a panel shows to the browser as a document to print. */
final class PrintButton extends Div {

    private final Supplier<Instant> clock;
    private transient @Nullable Dashboard dashboard;

    /**
     * Takes what makes the document of a dashboard and of the moment when it is asked for.
     *
     * @param label what is printed, for those who don't see where the button stands
     */
    PrintButton(String label, Supplier<Instant> clock, BiFunction<Dashboard, Instant, PrintDocument> document) {
        this.clock = clock;
        addClassName("b57-print");
        DownloadHandler handler = event -> {
            Dashboard now = dashboard;
            if (now != null) {
                ExportMenu.write(document.apply(now, clock.get()), event);
            }
        };
        Anchor link = new Anchor(handler, "PDF");
        link.addClassNames("b57-btn", "b57-btn-quiet");
        link.getElement().setAttribute("download", true).setAttribute("aria-label", label);
        add(link);
    }

    /** What a picture of the same says: when its figures were taken, and the file's name by its title. */
    PictureWords picture(String title, String subtitle) {
        Dashboard now = dashboard;
        String stamp = now == null ? "" : " · " + new PrintWords(now.locale()).stamp(now, clock.get());
        return new PictureWords(Slug.of(title) + ".png", title, subtitle, "Bảng 57" + stamp);
    }

    /** What is printed from now on. */
    void follow(Dashboard now) {
        dashboard = now;
    }
}
