package vn.bang57.comparison.ui;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks which of two values is to stand when two people were in one cell. */
@FunctionalInterface
interface ConflictPrompt {

    /** Whose value is to stand. */
    enum Choice {
        MINE,
        THEIRS
    }

    /**
     * Shows both and hears the choice.
     *
     * @param field the field's name as the page shows it
     * @param by who stored the other value, if known
     * @param at when they did
     */
    void ask(
            String field,
            String mine,
            String theirs,
            @Nullable String by,
            @Nullable Instant at,
            Consumer<Choice> chosen);
}
