package vn.bang57.task;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;

/** What people report of a task. That nobody has reported is the absence of a status. */
public enum WorkStatus {
    NOT_STARTED(new Bilingual("chưa bắt đầu", "not started")),
    IN_PROGRESS(new Bilingual("đang thực hiện", "in progress")),
    DONE(new Bilingual("hoàn thành", "done")),
    PAUSED(new Bilingual("tạm dừng", "paused")),
    NO_LONGER_APPLIES(new Bilingual("không còn phù hợp", "no longer applies"));

    private static final Bilingual UNREPORTED = new Bilingual("chưa có báo cáo", "not reported");

    private final Bilingual label;

    WorkStatus(Bilingual label) {
        this.label = label;
    }

    public Bilingual label() {
        return label;
    }

    /** The label of a status, or of its absence. */
    public static Bilingual labelOf(@Nullable WorkStatus status) {
        return status == null ? UNREPORTED : status.label;
    }

    /**
     * Whether people may set the other status next. What is closed must be reopened before it can be anything else; the
     * same status again is no transition. Whatever has no status yet may get any.
     */
    public boolean canTransitionTo(WorkStatus next) {
        return allowedNext().contains(next);
    }

    private Set<WorkStatus> allowedNext() {
        return switch (this) {
            case NOT_STARTED -> Set.of(IN_PROGRESS, DONE, PAUSED, NO_LONGER_APPLIES);
            case IN_PROGRESS -> Set.of(NOT_STARTED, DONE, PAUSED, NO_LONGER_APPLIES);
            case PAUSED -> Set.of(NOT_STARTED, IN_PROGRESS, DONE, NO_LONGER_APPLIES);
            case DONE -> Set.of(IN_PROGRESS);
            case NO_LONGER_APPLIES -> Set.of(NOT_STARTED, IN_PROGRESS);
        };
    }

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == DONE || this == NO_LONGER_APPLIES;
    }

    /** The status that the typed beginning can only mean; empty inside for no text or "chưa có báo cáo". */
    public static Parsed<Optional<WorkStatus>> parse(String typed) {
        return WorkStatusParser.parse(typed);
    }
}
