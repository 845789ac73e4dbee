package vn.bang57.shared.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Names in the page's HTML the modules of the production bundle that its first view needs. */
@SpringComponent
class PreloadedModules implements VaadinServiceInitListener {

    private static final String BUNDLE = "META-INF/VAADIN/webapp/";
    private static final String MODULES = "VAADIN/build/";

    private volatile @Nullable List<String> names;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::name);
    }

    private void name(IndexHtmlResponse response) {
        Element head = response.getDocument().head();
        names().forEach(module ->
                head.appendElement("link").attr("rel", "modulepreload").attr("href", MODULES + module));
    }

    private List<String> names() {
        List<String> known = names;
        if (known == null) {
            known = Preloads.of(text(BUNDLE + "index.html"), module -> text(BUNDLE + MODULES + module));
            names = known;
        }
        return known;
    }

    private static String text(String resource) {
        try (InputStream in = PreloadedModules.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
