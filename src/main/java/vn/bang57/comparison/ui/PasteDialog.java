package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.sheet.PastePlan;

/**
 * Shows what a paste would do to each cell before it is done, and does it when told so. Nothing is changed by looking at
 * it or by closing it.
 */
final class PasteDialog extends Dialog {

    private final PasteTable table = new PasteTable();
    private final Div facts = new Div();
    private final Paragraph summary = new Paragraph();
    private final Checkbox blanks = new Checkbox();
    private final Element progress = new Element("progress");
    private final NativeButton apply;
    private final NativeButton cancel;
    private final transient Task task;
    private transient BatchPreview.Planned now;
    private transient BatchRun.Running running = () -> {};

    /** What the dialog asks of whoever opened it. */
    interface Task {

        /** Writes what the plan changes; tells the dialog how it goes. */
        BatchRun.Running apply(BatchPreview.Planned now, boolean blanksClear, @Nullable PasteDialog dialog);

        /** The dialog is closed, whatever came of it. */
        void closed();
    }

    PasteDialog(BatchPreview.Planned now, Task task) {
        this.now = now;
        this.task = task;
        addClassNames("b57-dialog", "b57-paste");
        setHeaderTitle(getTranslation("paste.title"));
        setResizable(true);
        setDraggable(true);
        setWidth("min(980px, 94vw)");
        facts.addClassName("b57-paste-facts");
        summary.addClassName("b57-count");
        summary.getElement().setAttribute("role", "status");
        blanks.addValueChangeListener(event -> showButtons());
        progress.setVisible(false);
        add(facts, blanks, table, summary);
        getElement().appendChild(progress);
        cancel = Tags.button(getTranslation("paste.cancel"), this::close);
        apply = Tags.button(getTranslation("paste.apply", 0), this::start, "b57-btn-primary");
        apply.addClickShortcut(Key.ENTER).listenOn(this);
        apply.setId("paste-apply");
        getFooter().add(cancel, apply);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                // One Enter stores, one Esc does not.
                (apply.isEnabled() ? apply : cancel).focus();
            } else {
                running.cancel();
                task.closed();
            }
        });
    }

    /** The texts come from a page that is gone, not off the clipboard: they can be given up for good, or kept. */
    void offer(Runnable giveUp) {
        setHeaderTitle(getTranslation("left.title"));
        facts.getChildren()
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
                .filter(fact -> fact.getText().equals(getTranslation("paste.by-position")))
                .toList()
                .forEach(facts::remove);
        cancel.setText(getTranslation("left.later"));
        NativeButton drop = Tags.button(getTranslation("left.drop"), () -> {
            giveUp.run();
            close();
        });
        getFooter().removeAll();
        getFooter().add(drop, cancel, apply);
    }

    /** Whether blanks of what is pasted clear the cells under them. */
    void clearBlanks(boolean clear) {
        blanks.setValue(clear);
    }

    /** Shows the plan, anew after others have changed some of its cells. */
    void show(BatchPreview.Planned planned, List<String> remarks) {
        now = planned;
        PastePlan plan = planned.plan();
        facts.removeAll();
        remarks.forEach(remark -> facts.add(Tags.text(remark, "b57-paste-warn")));
        facts.add(Tags.text(getTranslation(plan.byNames() ? "paste.by-names" : "paste.by-position")));
        warn(!plan.unknown().isEmpty(), "paste.unknown", String.join(" · ", plan.unknown()));
        warn(plan.beyond() > 0, "paste.beyond", plan.beyond());
        warn(!plan.twice().isEmpty(), "paste.twice", String.join(" · ", plan.twice()));
        warn(plan.hiddenRows() + plan.hiddenColumns() > 0, "paste.hidden", plan.hiddenRows(), plan.hiddenColumns());
        blanks.setVisible(plan.blanks() > 0);
        blanks.setLabel(getTranslation("paste.blanks", plan.blanks()));
        table.show(plan);
        progress.setVisible(false);
        showButtons();
    }

    /** How far a long run is. */
    void progress(int done, int all) {
        progress.setVisible(true);
        progress.setAttribute("max", Integer.toString(all));
        progress.setAttribute("value", Integer.toString(done));
        summary.setText(getTranslation("paste.running", done, all));
    }

    private void warn(boolean so, String key, Object... parameters) {
        if (so) {
            facts.add(Tags.text(getTranslation(key, parameters), "b57-paste-warn"));
        }
    }

    private void showButtons() {
        PastePlan plan = now.plan();
        int changes = plan.changes(blanks.getValue()).size();
        int refused = plan.refused().size();
        apply.setEnabled(changes > 0);
        apply.setText(
                refused == 0
                        ? getTranslation("paste.apply", changes)
                        : getTranslation("paste.apply.part", changes, refused));
        summary.setText(getTranslation("paste.summary", changes, plan.cells().size() - changes - refused, refused));
    }

    private void start() {
        apply.setEnabled(false);
        running = task.apply(now, blanks.getValue(), this);
    }
}
