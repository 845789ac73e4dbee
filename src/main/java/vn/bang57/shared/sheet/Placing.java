package vn.bang57.shared.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out where the cells of one block go. */
final class Placing {

    private final Sheet sheet;
    private final Block block;
    private final Area area;
    private final Headers headers;
    private final List<Sheet.Line> lines;
    private final Map<List<String>, Placement> placed = new HashMap<>();
    private int beyond;

    Placing(Sheet sheet, Block block, Area area) {
        this.sheet = sheet;
        this.block = block;
        this.area = area;
        headers = Headers.of(sheet, block);
        lines = sheet.lines().stream().filter(line -> !line.heading()).toList();
    }

    PastePlan plan() {
        boolean byNames = headers.namesFields() || headers.namesLines();
        int first = headers.namesFields() ? 1 : 0;
        List<Integer> columns = columns();
        int times = byNames ? 1 : times(area.lines().size(), block.height());
        int across = byNames ? 1 : times(area.fields().size(), columns.size());
        int pastNames = pastNames();
        Map<String, Integer> seen = new HashMap<>();
        headers.fields().values().forEach(field -> seen.merge(field.label(), 1, Integer::sum));
        for (int again = 0; again < times; again++) {
            for (int row = first; row < block.height(); row++) {
                int down = again * block.height() + row - first;
                for (int copy = 0; copy < across; copy++) {
                    row(row, down, columns, copy * columns.size() + pastNames);
                }
                countAside(row, columns);
                Sheet.Line named = headers.lines().get(row);
                if (named != null) {
                    seen.merge(named.label(), 1, Integer::sum);
                }
            }
        }
        List<String> unknown = new ArrayList<>(headers.unknownFields());
        unknown.addAll(headers.unknownLines());
        List<String> twice = seen.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new PastePlan(inOrder(), byNames, unknown, beyond, twice, block.hiddenRows(), block.hiddenColumns());
    }

    /** The block's columns that hold values. */
    private List<Integer> columns() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < block.width(); column++) {
            boolean value = headers.namesFields()
                    ? headers.fields().containsKey(column)
                    // Names of lines stand left of what they name.
                    : !headers.namesLines() || column > headers.lineColumn();
            if (value && column != headers.lineColumn()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** A selection that is a whole multiple of the block is filled with it, as in a spreadsheet. */
    private static int times(int selected, int size) {
        return size > 0 && selected > size && selected % size == 0 ? selected / size : 1;
    }

    private void row(int row, int down, List<Integer> columns, int right) {
        Sheet.Line line = headers.namesLines() ? headers.lines().get(row) : lineBelow(down);
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i);
            String typed = block.at(row, column);
            Sheet.Field field = headers.namesFields() ? headers.fields().get(column) : fieldRightOf(right + i);
            if (line != null && field != null) {
                placed.put(List.of(line.id(), field.id()), Placement.of(sheet, line, field, typed));
            } else {
                count(row, column);
            }
        }
    }

    /** Counts what stands in columns that hold no figures, names left out. */
    private void countAside(int row, List<Integer> columns) {
        for (int column = 0; column < block.width(); column++) {
            if (column != headers.lineColumn() && !columns.contains(column)) {
                count(row, column);
            }
        }
    }

    private void count(int row, int column) {
        if (!block.at(row, column).isBlank() && !headers.unknown(block, row, column)) {
            beyond++;
        }
    }

    /** A block that is pasted with its lines' names onto the sheet's own has its figures right of these. */
    private int pastNames() {
        if (headers.namesFields() || !headers.namesLines()) {
            return 0;
        }
        return Stream.of(headers.lineColumn(), 0)
                .filter(at -> showsNames(fieldRightOf(at)))
                .map(at -> at + 1)
                .findFirst()
                .orElse(0);
    }

    private boolean showsNames(Sheet.@Nullable Field field) {
        return field != null
                && headers.lines().values().stream()
                        .allMatch(line ->
                                line.names().contains(sheet.content(line, field).text()));
    }

    private List<Placement> inOrder() {
        return lines.stream()
                .flatMap(line -> sheet.fields().stream()
                        .flatMap(field -> Optional.ofNullable(placed.get(List.of(line.id(), field.id()))).stream()))
                .toList();
    }

    private Sheet.@Nullable Line lineBelow(int down) {
        int at = area.lines().isEmpty() ? -1 : lines.indexOf(area.lines().getFirst());
        return at >= 0 && at + down < lines.size() ? lines.get(at + down) : null;
    }

    private Sheet.@Nullable Field fieldRightOf(int right) {
        int at = area.fields().isEmpty()
                ? -1
                : sheet.fields().indexOf(area.fields().getFirst());
        return at >= 0 && at + right < sheet.fields().size() ? sheet.fields().get(at + right) : null;
    }
}
