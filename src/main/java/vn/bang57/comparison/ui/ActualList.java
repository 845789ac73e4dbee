package vn.bang57.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.bang57.actual.Actual;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.Reached;
import vn.bang57.comparison.ReachedText;

/** What a commune has reported for an indicator, the latest period first, and how it stands to its plan. */
final class ActualList extends Div {

    /**
     * Lists them.
     *
     * @param correct what to do with one that is to be corrected; null where nothing can be changed
     */
    ActualList(Dashboard dashboard, Cell cell, @Nullable Consumer<Actual> correct) {
        String commune = cell.commune().slug();
        String indicator = cell.indicator().code();
        List<Actual> actuals = dashboard.actualsOf(commune, indicator);
        addClassName("b57-actuals");
        if (actuals.isEmpty()) {
            add(Tags.text("○ " + getTranslation("detail.no-actual")));
            return;
        }
        ReachedText text = new ReachedText(new FigureText(dashboard.locale()));
        Reached.of(actuals, dashboard.targetsOf(commune, indicator), cell.indicator(), dashboard.today())
                .ifPresent(reached -> add(new Div(text.sentence(reached) + ".")));
        UnorderedList list = new UnorderedList();
        for (Actual actual : actuals.reversed()) {
            ListItem item = new ListItem(Tags.text(text.full(actual), "b57-actual"));
            item.add(Tags.text(text.proof(actual), "b57-meta"));
            if (correct != null) {
                item.add(Tags.link(getTranslation("actual.correct"), () -> correct.accept(actual)));
            }
            list.add(item);
        }
        add(list);
    }
}
