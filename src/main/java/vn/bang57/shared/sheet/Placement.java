package vn.bang57.shared.sheet;

import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;

/**
 * What a text would do to a cell.
 *
 * @param before what the cell holds
 */
public record Placement(Sheet.Line line, Sheet.Field field, String before, Outcome outcome) {

    /** What becomes of the cell. */
    public sealed interface Outcome {}

    /** It will hold something else: {@code text}, as the cell would show it in an editor. */
    public record Changes(String text) implements Outcome {}

    /** It holds that already. */
    public record Same() implements Outcome {}

    /** The text is blank where the cell holds something; whoever pastes says whether that clears it. */
    public record Blank() implements Outcome {}

    /** The text can't stand there: it is kept in {@code typed} and {@code reason} says what would do. */
    public record Refused(String typed, String reason) implements Outcome {}

    /** Whether the cell will hold something else, blanks counted as asked. */
    public boolean changes(boolean blanksClear) {
        return switch (outcome) {
            case Changes changes -> true;
            case Blank blank -> blanksClear;
            case Same same -> false;
            case Refused refused -> false;
        };
    }

    /** The same cell, of which something else becomes. */
    Placement with(Outcome other) {
        return new Placement(line, field, before, other);
    }

    /** What the cell will hold. */
    public String after() {
        return switch (outcome) {
            case Changes(String text) -> text;
            case Blank blank -> "";
            case Same same -> before;
            case Refused refused -> before;
        };
    }

    /** What the typed text would do to the cell. */
    public static Placement of(Sheet sheet, Sheet.Line line, Sheet.Field field, String typed) {
        Sheet.Content content = sheet.content(line, field);
        return new Placement(line, field, content.text(), outcome(sheet, line, field, content, typed));
    }

    private static Outcome outcome(
            Sheet sheet, Sheet.Line line, Sheet.Field field, Sheet.Content content, String typed) {
        String text = typed.strip();
        String locked = content.locked();
        if (text.equals(content.text())) {
            return new Same();
        }
        if (locked != null) {
            return text.isEmpty() ? new Same() : new Refused(text, locked);
        }
        if (text.isEmpty()) {
            return new Blank();
        }
        return switch (sheet.read(line, field, text)) {
            case Parsed.Accepted<String>(String value) ->
                value.equals(content.text()) ? new Same() : new Changes(value);
            case Parsed.Refused<String>(Bilingual reason) -> new Refused(text, reason.in(sheet.locale()));
        };
    }
}
