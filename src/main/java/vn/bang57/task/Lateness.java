package vn.bang57.task;

import vn.bang57.shared.Bilingual;

/** How a task stands to its deadline today; computed by {@link LatenessRule}, never stored. */
public enum Lateness {
    OVERDUE(new Bilingual("quá hạn", "overdue")),
    DUE_SOON(new Bilingual("sắp đến hạn", "due soon")),
    ON_TIME(new Bilingual("trong hạn", "on time")),
    OPEN_ENDED(new Bilingual("thường xuyên/theo điều kiện", "ongoing or conditional")),
    NO_DEADLINE(new Bilingual("không nêu hạn", "no deadline stated")),
    CLOSED(new Bilingual("đã khép lại", "closed"));

    private final Bilingual label;

    Lateness(Bilingual label) {
        this.label = label;
    }

    public Bilingual label() {
        return label;
    }
}
