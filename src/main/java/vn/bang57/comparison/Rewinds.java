package vn.bang57.comparison;

import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualField;
import vn.bang57.commune.Commune;
import vn.bang57.history.Rewind;
import vn.bang57.indicator.Indicator;
import vn.bang57.shared.Subject;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueParser;
import vn.bang57.task.Task;
import vn.bang57.task.TaskText;

/** How each kind of rows is wound back. */
final class Rewinds {

    static final Rewind<Target> TARGETS = new Rewind<>(
            Subject.TARGET,
            target -> Long.toString(target.id()),
            (target, field, text) -> target.withValue(TargetValueParser.ofHistory(text)));

    static final Rewind<Task> TASKS = new Rewind<>(Subject.TASK, task -> Long.toString(task.id()), TaskText::with);

    static final Rewind<Actual> ACTUALS =
            new Rewind<>(Subject.ACTUAL, actual -> Long.toString(actual.id()), ActualField::with);

    static final Rewind<Indicator> INDICATORS =
            new Rewind<>(Subject.INDICATOR, Indicator::code, (indicator, field, text) -> indicator);

    static final Rewind<Commune> COMMUNES =
            new Rewind<>(Subject.COMMUNE, Commune::slug, (commune, field, text) -> commune);

    private Rewinds() {}
}
