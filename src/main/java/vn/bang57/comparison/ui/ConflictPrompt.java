package vn.bang57.comparison.ui;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks which of two values is to stand, when two people changed the same cell. */
@FunctionalInterface
interface ConflictPrompt {

    /** Whose value is to stand. */
    enum Choice {
        MINE,
        THEIRS
    }

    /**
     * Shows both values and asks.
     *
     * @param field what was changed, in words
     * @param mine what this person typed
     * @param theirs what stands there now
     * @param by who changed it, if known
     * @param at when, if known
     */
    void ask(
            String field,
            String mine,
            String theirs,
            @Nullable String by,
            @Nullable Instant at,
            Consumer<Choice> chosen);
}
