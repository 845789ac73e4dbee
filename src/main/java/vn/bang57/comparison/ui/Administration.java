package vn.bang57.comparison.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.bang57.actual.ActualService;
import vn.bang57.commune.CommuneService;
import vn.bang57.comparison.RetiredItem;
import vn.bang57.comparison.RetiredItems;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.indicator.IndicatorService;
import vn.bang57.shared.Author;
import vn.bang57.shared.ChangeResult;
import vn.bang57.target.TargetService;
import vn.bang57.task.TaskService;

/** What the page adds, retires and puts back. */
@SpringComponent
record Administration(
        CommuneService communes,
        IndicatorService indicators,
        IndicatorQuery catalogue,
        TargetService targets,
        TaskService tasks,
        ActualService actuals,
        RetiredItems retired) {

    /** Puts something retired back into use, or says why it can't be. */
    ChangeResult<?> revive(RetiredItem item, Author author) {
        return switch (item.subject()) {
            case TARGET -> targets.revive(Long.parseLong(item.key()), author);
            case TASK -> tasks.revive(Long.parseLong(item.key()), author);
            case ACTUAL -> actuals.revive(Long.parseLong(item.key()), author);
            case INDICATOR -> indicators.revive(item.key(), author);
            case COMMUNE -> communes.revive(item.key(), author);
        };
    }
}
