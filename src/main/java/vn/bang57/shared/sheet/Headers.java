package vn.bang57.shared.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The names that a block brings along: of fields in its first row, of lines in one of its columns.
 *
 * @param fields by column of the block; empty when the first row names none
 * @param lineColumn which column names lines, or -1
 * @param lines by row of the block
 * @param unknownFields headers that name no field of the sheet
 * @param unknownLines names that are no line of the sheet
 */
record Headers(
        Map<Integer, Sheet.Field> fields,
        int lineColumn,
        Map<Integer, Sheet.Line> lines,
        List<String> unknownFields,
        List<String> unknownLines) {

    static Headers of(Sheet sheet, Block block) {
        if (block.height() == 0) {
            return new Headers(Map.of(), -1, Map.of(), List.of(), List.of());
        }
        Map<Integer, Sheet.Field> fields = fields(sheet, block);
        int first = fields.isEmpty() ? 0 : 1;
        Names<Sheet.Line> names = new Names<>(
                sheet.lines().stream().filter(line -> !line.heading()).toList(), Sheet.Line::names);
        int lineColumn = lineColumn(block, fields, names);
        Map<Integer, Sheet.Line> lines = new HashMap<>();
        List<String> unknownLines = new ArrayList<>();
        if (lineColumn >= 0) {
            for (int row = first; row < block.height(); row++) {
                String name = block.at(row, lineColumn);
                Optional<Sheet.Line> line = names.find(name);
                if (line.isPresent()) {
                    lines.put(row, line.get());
                } else if (!name.isBlank() && !restBlank(block, row, lineColumn)) {
                    unknownLines.add(name.strip());
                }
            }
        }
        List<String> unknownFields = fields.isEmpty()
                ? List.of()
                : IntStream.range(0, block.width())
                        .filter(column -> column != lineColumn && !fields.containsKey(column))
                        .mapToObj(column -> block.at(0, column).strip())
                        .filter(name -> !name.isEmpty())
                        .toList();
        return new Headers(fields, lineColumn, lines, unknownFields, unknownLines);
    }

    boolean namesFields() {
        return !fields.isEmpty();
    }

    boolean namesLines() {
        return lineColumn >= 0;
    }

    /** Whether the cell stands under or beside a name that the sheet does not have. */
    boolean unknown(Block block, int row, int column) {
        boolean field = namesFields()
                && !fields.containsKey(column)
                && !block.at(0, column).isBlank();
        boolean line = namesLines()
                && !lines.containsKey(row)
                && !block.at(row, lineColumn).isBlank();
        return field || line;
    }

    private static Map<Integer, Sheet.Field> fields(Sheet sheet, Block block) {
        // A block of one row has nothing under its header.
        if (block.height() < 2) {
            return Map.of();
        }
        Names<Sheet.Field> names = new Names<>(sheet.fields(), Sheet.Field::names);
        Map<Integer, Sheet.Field> fields = new HashMap<>();
        for (int column = 0; column < block.width(); column++) {
            Optional<Sheet.Field> field = names.find(block.at(0, column));
            if (field.isPresent()) {
                fields.put(column, field.get());
            }
        }
        return fields;
    }

    /**
     * The column that names most lines. Where the first row tells names from figures, one known name is enough;
     * otherwise half of the column's cells must be names.
     */
    private static int lineColumn(Block block, Map<Integer, Sheet.Field> fields, Names<Sheet.Line> names) {
        int first = fields.isEmpty() ? 0 : 1;
        int best = -1;
        long most = 0;
        for (int column = 0; column < block.width() && block.width() > 1; column++) {
            int at = column;
            List<String> cells = IntStream.range(first, block.height())
                    .mapToObj(row -> block.at(row, at))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            long known =
                    cells.stream().filter(cell -> names.find(cell).isPresent()).count();
            boolean aside = !fields.isEmpty() && !fields.containsKey(column);
            if (known > most && (aside || known * 2 >= cells.size())) {
                best = column;
                most = known;
            }
        }
        return best;
    }

    private static boolean restBlank(Block block, int row, int except) {
        return IntStream.range(0, block.width())
                .filter(column -> column != except)
                .allMatch(column -> block.at(row, column).isBlank());
    }
}
