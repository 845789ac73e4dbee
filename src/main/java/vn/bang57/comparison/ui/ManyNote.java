package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.bang57.comparison.Dashboard;

/** Says so when more communes are selected than cards and charts show. */
final class ManyNote extends Paragraph implements Page.Part {

    ManyNote() {
        addClassName("b57-many");
        getElement().setAttribute("role", "note");
    }

    @Override
    public void show(Dashboard dashboard) {
        int all = dashboard.communes().size();
        setVisible(dashboard.many());
        Tags.say(this, getTranslation("many.note", dashboard.picturedCommunes().size(), all));
    }
}
