package vn.bang57.comparison.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.shared.Means;
import vn.bang57.shared.sheet.Area;
import vn.bang57.shared.sheet.Block;
import vn.bang57.shared.sheet.BlockHtml;
import vn.bang57.shared.sheet.BlockText;
import vn.bang57.shared.sheet.BlockTooLargeException;
import vn.bang57.shared.sheet.Fill;
import vn.bang57.shared.sheet.Found;
import vn.bang57.shared.sheet.PastePlan;
import vn.bang57.shared.sheet.Sheet;
import vn.bang57.shared.ui.grid.BlockRequest;
import vn.bang57.shared.ui.grid.GridBlocks;

/** Copies, pastes, fills and clears selections of one grid's cells. */
final class BlockEdits {

    private static final Set<BlockRequest.Action> READING =
            EnumSet.of(BlockRequest.Action.COPY, BlockRequest.Action.FIND, BlockRequest.Action.KEYS);

    private final Page page;
    private final Page.Part part;
    private final BatchRun batches;
    private final StepBack steps;
    private final Sheets sheets;
    private final GridBlocks blocks;

    /** Makes the grid's sheet as it is now, its fields in the given order. */
    interface Sheets {
        EditableSheet sheet(List<String> order);

        /** The sheet of that name, whatever the page shows, with these columns; empty when there is none. */
        Optional<EditableSheet> named(String scope, List<String> fields);
    }

    BlockEdits(Page page, Page.Part part, BatchRun batches, StepBack steps, Sheets sheets, GridBlocks blocks) {
        this.page = page;
        this.part = part;
        this.batches = batches;
        this.steps = steps;
        this.sheets = sheets;
        this.blocks = blocks;
    }

    /** Does what is asked for. */
    void handle(BlockRequest request) {
        boolean reads = READING.contains(request.action());
        if (page.past() && !reads) {
            blocks.say(page.text("asof.read-only"));
            return;
        }
        if (page.state().mode() != Mode.EDIT && !reads) {
            blocks.say(page.text("block.read-only"));
            return;
        }
        switch (request.action()) {
            case COPY -> copy(request);
            case PASTE -> paste(request);
            case FILL -> change(request, Means.FILLED, Fill::down);
            case SERIES -> change(request, Means.FILLED, Fill::series);
            case CLEAR -> change(request, Means.CLEARED, (sheet, area) -> Fill.with(sheet, area, ""));
            case EVERYWHERE -> change(request, Means.TYPED, (sheet, area) -> Fill.with(sheet, area, request.text()));
            case UNDO -> steps.undo(blocks);
            case REDO -> steps.redo(blocks);
            case RECOVER -> recover(request);
            case FIND -> find(request);
            case KEYS -> new KeyHelp().open();
        }
    }

    private Optional<Area> area(EditableSheet sheet, BlockRequest request) {
        return Area.between(sheet, request.row(), request.field(), request.otherRow(), request.otherField());
    }

    private void copy(BlockRequest request) {
        EditableSheet sheet = sheets.sheet(request.fields());
        area(sheet, request).ifPresent(area -> {
            List<List<String>> rows = new ArrayList<>(area.block(sheet).rows());
            if (request.whole()) {
                // All of it is taken elsewhere: with its headers it can find its way back.
                rows.addFirst(area.fields().stream().map(Sheet.Field::label).toList());
            }
            blocks.copied(BlockText.write(rows), BlockHtml.write(rows));
            blocks.say(page.text("block.copied", rows.size() * area.fields().size()));
        });
    }

    private void paste(BlockRequest request) {
        Block block;
        try {
            block = BlockHtml.read(request.html())
                    .filter(html -> html.height() > 0)
                    .orElseGet(() -> BlockText.read(request.text()));
        } catch (BlockTooLargeException e) {
            blocks.say(page.text("paste.too-large", Block.MOST_CELLS));
            return;
        }
        if (block.rows().stream().flatMap(List::stream).allMatch(String::isBlank)) {
            blocks.say(page.text("paste.nothing"));
            return;
        }
        preview(request, Means.PASTED, (sheet, area) -> PastePlan.of(sheet, block, area))
                .show();
    }

    private void find(BlockRequest request) {
        Found found = Found.next(
                sheets.sheet(request.fields()), request.text(), request.row(), request.field(), request.whole());
        if (found.of() > 0) {
            blocks.goTo(found.line(), found.field());
        }
        blocks.found(found.which(), found.of());
    }

    /** Offers texts that were typed and not stored, beside what the cells hold now. */
    private void recover(BlockRequest request) {
        List<String> fields = request.typed().stream()
                .map(BlockRequest.Typed::field)
                .distinct()
                .toList();
        BatchPreview.Planner planner = () -> sheets.named(request.scope(), fields)
                .map(sheet -> new BatchPreview.Planned(sheet, Recovery.plan(sheet, request.typed())));
        new BatchPreview(page, part, batches, blocks, Means.TYPED, planner).recover(request.scope());
    }

    private interface Planner {
        PastePlan plan(Sheet sheet, Area area);
    }

    private void change(BlockRequest request, Means means, Planner planner) {
        preview(request, means, planner).doAtOnce();
    }

    private BatchPreview preview(BlockRequest request, Means means, Planner planner) {
        return new BatchPreview(page, part, batches, blocks, means, () -> {
            EditableSheet sheet = sheets.sheet(request.fields());
            return area(sheet, request).map(area -> new BatchPreview.Planned(sheet, planner.plan(sheet, area)));
        });
    }
}
