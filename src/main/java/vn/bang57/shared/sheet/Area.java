package vn.bang57.shared.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A selected rectangle of a sheet.
 *
 * @param lines from top to bottom, headings left out
 * @param fields from left to right
 */
public record Area(List<Sheet.Line> lines, List<Sheet.Field> fields) {

    public Area {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
    }

    /**
     * The rectangle between two cells, in any corner; empty when the sheet does not have one of them.
     *
     * @param otherLine empty for the last line, which the browser may not know
     */
    public static Optional<Area> between(Sheet sheet, String line, String field, String otherLine, String otherField) {
        List<String> lines = sheet.lines().stream().map(Sheet.Line::id).toList();
        List<String> fields = sheet.fields().stream().map(Sheet.Field::id).toList();
        int top = lines.indexOf(line);
        int left = fields.indexOf(field);
        int bottom = otherLine.isEmpty() ? lines.size() - 1 : lines.indexOf(otherLine);
        int right = fields.indexOf(otherField);
        if (top < 0 || left < 0 || bottom < 0 || right < 0) {
            return Optional.empty();
        }
        return Optional.of(new Area(
                sheet.lines().subList(Math.min(top, bottom), Math.max(top, bottom) + 1).stream()
                        .filter(each -> !each.heading())
                        .toList(),
                sheet.fields().subList(Math.min(left, right), Math.max(left, right) + 1)));
    }

    /** What the rectangle's cells hold. */
    public Block block(Sheet sheet) {
        return Block.of(lines.stream()
                .map(line -> fields.stream()
                        .map(field -> sheet.content(line, field).text())
                        .toList())
                .toList());
    }
}
