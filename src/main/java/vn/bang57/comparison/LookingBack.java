package vn.bang57.comparison;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import vn.bang57.history.History;

/** Tells how far one can look back. */
@Service
public class LookingBack {

    private final History history;
    private final Clock clock;

    LookingBack(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** The time that the history covers now. */
    public KnownTime known() {
        Instant now = clock.instant();
        return new KnownTime(history.began().orElse(now), now);
    }
}
