package vn.bang57.chart;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Rows × columns of shares, the figure written in each cell; empty cells are hatched. */
public record HeatMap(List<Column> columns, List<Row> rows) implements ChartSpec {

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Specs.requireDistinct(columns.stream().map(Column::id), "column");
        Specs.requireDistinct(rows.stream().map(Row::id), "row");
        for (Row row : rows) Specs.requireSize(row.cells(), columns.size(), "cells of row " + row.id());
        Specs.requireDistinct(cells(rows), "cell");
    }

    @Override
    public Stream<String> markIds() {
        return cells(rows);
    }

    private static Stream<String> cells(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::id);
    }

    public record Column(String id, String label) implements Serializable {}

    public record Row(String id, String label, List<Cell> cells) implements Serializable {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param share how strongly it is tinted, 0 to 1
     * @param label what is written in it, such as "2/4"
     * @param description the whole sentence, for tooltip and screen reader
     * @param empty hatched instead of tinted
     */
    public record Cell(String id, double share, String label, String description, boolean empty)
            implements Serializable {
        public Cell {
            if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("share must be 0 to 1, got " + share);
        }
    }
}
