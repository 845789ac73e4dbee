package vn.bang57.shared;

import java.util.Optional;
import java.util.function.Function;

/** What came of reading typed text: a value, or a sentence that says what would do instead. */
public sealed interface Parsed<T> {

    /** The text was understood. */
    record Accepted<T>(T value) implements Parsed<T> {}

    /** The text was not understood; the reason is fit for the person who typed it. */
    record Refused<T>(Bilingual reason) implements Parsed<T> {}

    static <T> Parsed<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Parsed<T> refused(String vi, String en) {
        return new Refused<>(new Bilingual(vi, en));
    }

    /** Carries an accepted value on; a refusal keeps its reason. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> accepted(change.apply(value)));
    }

    /** Carries an accepted value on to a step that may refuse it; a refusal keeps its reason. */
    default <R> Parsed<R> flatMap(Function<? super T, Parsed<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(Bilingual reason) -> new Refused<>(reason);
        };
    }

    /** The accepted value, if there is one. */
    default Optional<T> toOptional() {
        return this instanceof Accepted<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** The reason of a refusal, if it is one. */
    default Optional<Bilingual> refusal() {
        return this instanceof Refused<T>(Bilingual reason) ? Optional.of(reason) : Optional.empty();
    }

    /**
     * The accepted value.
     *
     * @throws IllegalArgumentException with the Vietnamese reason when the text was refused
     */
    default T orElseThrow() {
        return switch (this) {
            case Accepted<T>(T value) -> value;
            case Refused<T>(Bilingual reason) -> throw new IllegalArgumentException(reason.vi());
        };
    }
}
