package vn.bang57.comparison.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bang57.editing.BatchResult;
import vn.bang57.editing.Write;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Means;
import vn.bang57.shared.sheet.PastePlan;
import vn.bang57.shared.sheet.Placement;
import vn.bang57.shared.ui.grid.GridBlocks;

/** One change of many cells, from what it would do to what it did. */
final class BatchPreview implements PasteDialog.Task {

    private final Page page;
    private final Page.Part part;
    private final BatchRun batches;
    private final GridBlocks blocks;
    private final Means means;
    private final Planner planner;
    /** The sheet whose left texts are offered; null for any other change. */
    private @Nullable String left;

    /** A plan, and the sheet that it was made on. */
    record Planned(EditableSheet sheet, PastePlan plan) {}

    /** Plans on what the page shows; empty when the cells are no longer there. */
    interface Planner {
        Optional<Planned> plan();
    }

    BatchPreview(Page page, Page.Part part, BatchRun batches, GridBlocks blocks, Means means, Planner planner) {
        this.page = page;
        this.part = part;
        this.batches = batches;
        this.blocks = blocks;
        this.means = means;
        this.planner = planner;
    }

    /** Shows what would be done, and does it when told so. */
    void show() {
        planner.plan().ifPresentOrElse(now -> open(now, List.of()), this::gone);
    }

    /** Offers what was left unstored in a sheet; nothing is said when all of it is stored after all. */
    void recover(String scope) {
        left = scope;
        Optional<Planned> now = planner.plan();
        boolean open = now.filter(each -> !each.plan().changes(true).isEmpty()
                        || !each.plan().refused().isEmpty())
                .isPresent();
        if (open) {
            now.ifPresent(each -> open(each, List.of(page.text("left.remark"))));
        } else {
            blocks.recovered(scope, true);
        }
    }

    /** Does it without a word, unless a cell refuses it or it is long. */
    void doAtOnce() {
        planner.plan().ifPresentOrElse(this::doAtOnce, this::gone);
    }

    private void doAtOnce(Planned now) {
        int changes = now.plan().changes(true).size();
        if (!now.plan().refused().isEmpty() || changes > BatchRun.AT_ONCE) {
            open(now, List.of());
        } else if (changes == 0) {
            blocks.say(page.text("block.none"));
        } else {
            apply(now, true, null);
        }
    }

    private void open(Planned now, List<String> remarks) {
        PasteDialog dialog = new PasteDialog(now, this);
        dialog.show(now, remarks);
        dialog.clearBlanks(means != Means.PASTED);
        String scope = left;
        if (scope != null) {
            dialog.offer(() -> blocks.recovered(scope, true));
        }
        dialog.open();
    }

    private void gone() {
        blocks.say(page.text("grid.gone"));
    }

    @Override
    public BatchRun.Running apply(Planned now, boolean blanksClear, @Nullable PasteDialog dialog) {
        List<Placement> changes = now.plan().changes(blanksClear);
        List<Write> writes =
                changes.stream().map(cell -> now.sheet().write(cell)).toList();
        return batches.run(
                writes,
                means,
                page.deed(),
                done -> {
                    if (dialog != null) {
                        dialog.progress(done, writes.size());
                    }
                },
                result -> ended(result, changes, dialog));
    }

    private void ended(BatchResult result, List<Placement> changes, @Nullable PasteDialog dialog) {
        page.refresh(part);
        switch (result) {
            case BatchResult.Applied(int cells) -> {
                if (left != null) {
                    blocks.recovered(left, true);
                }
                if (dialog != null) {
                    dialog.close();
                }
                blocks.say(page.text("paste.done", cells));
            }
            case BatchResult.Cancelled cancelled -> blocks.say(page.text("paste.cancelled"));
            case BatchResult.Failed failed -> again(failed, changes, dialog);
            case BatchResult.Unstored(Bilingual reason) -> again(reason.in(page.locale()), dialog);
        }
    }

    /** Plans the same again; the reason why nothing is stored stands above it. */
    private void again(String reason, @Nullable PasteDialog dialog) {
        planner.plan().ifPresentOrElse(now -> show(now, List.of(reason), dialog), this::gone);
    }

    private void show(Planned now, List<String> remarks, @Nullable PasteDialog dialog) {
        if (dialog == null) {
            open(now, remarks);
        } else {
            dialog.show(now, remarks);
        }
    }

    /** Plans anew on what others have stored meanwhile; nothing of this is stored yet. */
    private void again(BatchResult.Failed failed, List<Placement> changes, @Nullable PasteDialog dialog) {
        Optional<Planned> planned = planner.plan();
        if (planned.isEmpty()) {
            gone();
            return;
        }
        Map<PastePlan.Key, String> reasons = new HashMap<>();
        failed.reasons().forEach((at, reason) -> {
            Placement cell = changes.get(at);
            reasons.put(PastePlan.Key.of(cell), reason.in(planned.get().sheet().locale()));
        });
        Planned now = new Planned(planned.get().sheet(), planned.get().plan().refusing(reasons));
        List<String> remarks = new ArrayList<>();
        remarks.add(page.text("paste.nothing-stored"));
        if (!failed.changed().isEmpty()) {
            remarks.add(page.text("paste.changed", failed.changed().size()));
        }
        show(now, remarks, dialog);
    }

    @Override
    public void closed() {
        blocks.resume();
    }
}
