package vn.bang57.comparison.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.bang57.editing.StepResult;
import vn.bang57.editing.Steps;
import vn.bang57.editing.Steps.Touched;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;
import vn.bang57.shared.ui.grid.GridBlocks;

/** Ctrl+Z and Ctrl+Y: goes back over one's own steps, and asks where somebody else has been since. */
final class StepBack {

    private final Page page;
    private final Steps steps;
    private final CellPlaces places;
    /** Steps that this page's person chose to leave as they are. */
    private final Set<String> passedOver = new HashSet<>();

    StepBack(Page page, Steps steps, CellPlaces places) {
        this.page = page;
        this.steps = steps;
        this.places = places;
    }

    void undo(GridBlocks blocks) {
        undo(blocks, Touched.ASK);
    }

    void redo(GridBlocks blocks) {
        redo(blocks, Touched.ASK);
    }

    private void undo(GridBlocks blocks, Touched touched) {
        StepResult result = steps.undo(page.desk(), Author.of(page.author()), touched, passedOver);
        tell(result, blocks, Means.UNDONE);
    }

    private void redo(GridBlocks blocks, Touched touched) {
        tell(steps.redo(page.desk(), Author.of(page.author()), touched), blocks, Means.REDONE);
    }

    private void tell(StepResult result, GridBlocks blocks, Means means) {
        String way = means == Means.UNDONE ? "undo" : "redo";
        switch (result) {
            case StepResult.Nothing nothing -> blocks.say(page.text("step.nothing." + way));
            case StepResult.Done(Means first, List<StepResult.CellName> cells) -> {
                page.refresh();
                cells.stream()
                        .findFirst()
                        .flatMap(places::find)
                        .ifPresent(place -> blocks.goTo(place.row(), place.field()));
                blocks.say(page.text("step.done." + way, first.label().in(page.locale()), cells.size()));
            }
            case StepResult.Failed(Bilingual reason) -> blocks.say(reason.in(page.locale()));
            case StepResult.ChangedSince since -> ask(since, blocks, means, way);
        }
    }

    private void ask(StepResult.ChangedSince since, GridBlocks blocks, Means means, String way) {
        Dialog dialog = new Dialog();
        dialog.addClassName("b57-dialog");
        dialog.setHeaderTitle(page.text("step.asked"));
        UnorderedList list = new UnorderedList();
        list.addClassName("b57-step-list");
        since.touched().forEach(cell -> list.add(new ListItem(line(cell))));
        dialog.add(list);
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                blocks.resume();
            }
        });
        dialog.getFooter().add(button(dialog, "step.cancel", () -> {}));
        if (means == Means.UNDONE) {
            dialog.getFooter()
                    .add(button(
                            dialog,
                            "step.pass",
                            () -> passedOver.add(since.step().id())));
        }
        if (since.untouched() > 0) {
            dialog.getFooter()
                    .add(button(
                            dialog, "step.leave." + way, () -> again(means, Touched.LEAVE, blocks), since.untouched()));
        }
        boolean any = since.touched().stream().anyMatch(cell -> cell.now() != null);
        if (any) {
            NativeButton all = button(dialog, "step.overwrite." + way, () -> again(means, Touched.OVERWRITE, blocks));
            all.addClassName("b57-btn-primary");
            dialog.getFooter().add(all);
        }
        dialog.open();
    }

    private void again(Means means, Touched touched, GridBlocks blocks) {
        if (means == Means.UNDONE) {
            undo(blocks, touched);
        } else {
            redo(blocks, touched);
        }
    }

    private NativeButton button(Dialog dialog, String key, Runnable action, Object... parameters) {
        return Tags.button(page.text(key, parameters), () -> {
            dialog.close();
            action.run();
        });
    }

    private String line(StepResult.Touched cell) {
        String where = places.find(cell.cell())
                .map(CellPlaces.Place::label)
                .orElse(cell.cell().key());
        String now = cell.now();
        String by = cell.by() == null ? page.text("conflict.somebody") : cell.by();
        return now == null
                ? page.text("step.gone", where)
                : page.text("step.touched", where, shown(now), by, shown(cell.wanted()));
    }

    private String shown(String text) {
        return text.isEmpty() ? page.text("paste.empty") : text;
    }
}
