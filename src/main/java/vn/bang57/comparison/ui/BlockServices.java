package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.Dashboards;
import vn.bang57.editing.Batches;
import vn.bang57.editing.Steps;
import vn.bang57.live.Presence;
import vn.bang57.shared.ui.grid.GridBlocks;
import vn.bang57.target.TargetQuery;
import vn.bang57.task.TaskQuery;

/** What the grids of a page need to change many cells at once and to go back over it. */
@SpringComponent
class BlockServices {

    private final Batches batches;
    private final Steps steps;
    private final TargetQuery targets;
    private final TaskQuery tasks;
    private final Presence presence;
    private final Dashboards dashboards;
    private final Executor beside;

    BlockServices(
            Batches batches,
            Steps steps,
            TargetQuery targets,
            TaskQuery tasks,
            Presence presence,
            Dashboards dashboards) {
        this.batches = batches;
        this.steps = steps;
        this.targets = targets;
        this.tasks = tasks;
        this.presence = presence;
        this.dashboards = dashboards;
        this.beside = task -> Thread.ofVirtual().name("batch").start(task);
    }

    /** The same for all grids of one page: its person has one row of steps. */
    record OfPage(Page page, BatchRun batches, StepBack steps, Presence presence, Dashboards dashboards) {

        /**
         * Lets selections of the grid's cells be copied, pasted, filled and cleared, and shows where others type.
         *
         * @param kind names the grid among those of the page
         */
        GridDesk serve(String kind, Grid<?> grid, Page.Part part, BlockEdits.Sheets sheets) {
            GridBlocks blocks = new GridBlocks(grid);
            BlockEdits edits = new BlockEdits(page, part, batches, steps, sheets, blocks);
            blocks.listen(edits::handle);
            return new GridDesk(kind, page, grid, blocks, new TypingElsewhere(page, presence, grid, blocks));
        }
    }

    OfPage of(Page page, Supplier<Dashboard> dashboard) {
        StepBack back = new StepBack(page, steps, new CellPlaces(targets, tasks, dashboard));
        return new OfPage(page, new BatchRun(batches, beside), back, presence, dashboards);
    }
}
