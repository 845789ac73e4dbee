package vn.bang57.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

/** One line of the append-only history. */
public record ChangeEntry(
        long id,
        Instant at,
        String actor,
        Means means,
        Subject subject,
        String key,
        @Nullable String commune,
        String field,
        @Nullable String oldText,
        @Nullable String newText,
        @Nullable String reason) {}
