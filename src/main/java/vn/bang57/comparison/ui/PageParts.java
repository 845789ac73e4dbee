package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/** Puts the page together from its parts and the services that they need. */
@SpringComponent
class PageParts {

    /**
     * A page that is built.
     *
     * @param body what stands below the bars, in its order
     * @param parts everything that wants to be shown a dashboard, in the order in which to show it
     */
    record Built(Component top, Component filters, List<Component> body, List<Page.Part> parts) {}

    Built build(Page page, TextField author) {
        TopBar top = new TopBar(page, new NoExport(), author);
        FilterBar filters = new FilterBar(page);
        HeadlineCards cards = new HeadlineCards(page);
        return new Built(top, filters, List.of(cards), List.of(top, filters, cards));
    }
}
