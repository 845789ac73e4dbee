package vn.bang57.shared.ui.grid;

import java.io.Serializable;
import java.util.List;

/** How a field is typed: freely, from options, or freely with suggestions. */
public sealed interface FieldKind extends Serializable {

    /** An option: what is sent and what is read. */
    record Option(String value, String label) implements Serializable {}

    /** Any text; whoever handles the edit parses it. */
    record Text() implements FieldKind {

        @Override
        public List<Option> options() {
            return List.of();
        }
    }

    /** One of the options, by its first letters; anything else is refused. */
    record Choice(List<Option> options) implements FieldKind {

        public Choice {
            options = List.copyOf(options);
        }

        boolean has(String value) {
            return options.stream().anyMatch(option -> option.value().equals(value));
        }
    }

    /** Any text, with options offered while typing. */
    record Suggest(List<Option> options) implements FieldKind {

        public Suggest {
            options = List.copyOf(options);
        }
    }

    List<Option> options();

    static FieldKind text() {
        return new Text();
    }

    static FieldKind choice(List<Option> options) {
        return new Choice(options);
    }

    static FieldKind suggest(List<String> suggestions) {
        return new Suggest(
                suggestions.stream().map(each -> new Option(each, each)).toList());
    }
}
