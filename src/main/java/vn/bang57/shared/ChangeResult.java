package vn.bang57.shared;

/**
 * What became of a change that somebody asked for.
 *
 * @param <T> the row as it is after the change, or as it stands now
 */
public sealed interface ChangeResult<T> {

    /** The change is committed; {@code row} is how it reads now. */
    record Stored<T>(T row) implements ChangeResult<T> {}

    /** Nothing was changed; {@code reason} says what would do. */
    record Refused<T>(Bilingual reason) implements ChangeResult<T> {}

    /** Nothing was changed, because somebody else was first; {@code row} is how they left it. */
    record Conflicted<T>(T row) implements ChangeResult<T> {}
}
