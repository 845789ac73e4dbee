package vn.bang57.task;

import vn.bang57.shared.Bilingual;

/** Sentences for what a task does not allow. */
final class TaskRules {

    private TaskRules() {}

    static Bilingual transition(WorkStatus from, WorkStatus to) {
        return new Bilingual(
                "Không chuyển được từ «" + from.label().vi() + "» sang «"
                        + to.label().vi() + "».",
                "Cannot go from “" + from.label().en() + "” to “" + to.label().en() + "”.");
    }
}
