package vn.bang57.shared.ui.grid;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Who types faster than the server answers sends a second edit with the version from before the first. That is no
 * conflict: the own steps that had not been answered when the editor was opened are counted in here.
 */
final class OwnVersions implements Serializable {

    private static final int KEPT = 200;

    private record Step(long id, String scope, String from, String to) implements Serializable {}

    private final Deque<Step> steps = new ArrayDeque<>();

    /** The edit led from one version to the next. */
    void stored(long id, String scope, String from, String to) {
        steps.addLast(new Step(id, scope, from, to));
        if (steps.size() > KEPT) {
            steps.removeFirst();
        }
    }

    /** The version that was seen, with the own steps after the last answer that was seen. */
    String current(String scope, String version, long seen) {
        var current = version;
        for (var step : steps) {
            if (step.id() > seen && step.scope().equals(scope) && step.from().equals(current)) {
                current = step.to();
            }
        }
        return current;
    }
}
