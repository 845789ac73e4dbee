package vn.bang57.comparison.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.page.WebStorage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Which of a grid's columns somebody hides, how wide they are and in what order they stand: kept in that person's
 * browser, and put back whenever the grid's columns are built.
 */
final class KeptColumns {

    private static final String KEY = "bang57.columns.";
    private static final int MOST = 50_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What is kept.
     *
     * @param hidden keys of columns
     * @param order keys of all columns that were there when they were last moved
     * @param widths by key, as CSS has them
     */
    record Choice(Set<String> hidden, List<String> order, Map<String, String> widths) {

        static final Choice NONE = new Choice(Set.of(), List.of(), Map.of());
    }

    /** How wide a column is, and how much of the room that is left it takes. */
    private record Width(String width, int grow) {}

    private final String kind;
    private final Grid<?> grid;
    private final Function<String, String> labels;
    private final Function<String, String> groups;
    private final Map<String, Width> first = new HashMap<>();
    private Choice choice = Choice.NONE;

    /** Takes what a column is called and the group that it stays in, by its key. */
    KeptColumns(String kind, Grid<?> grid, Function<String, String> labels, Function<String, String> groups) {
        this.kind = kind;
        this.grid = grid;
        this.labels = labels;
        this.groups = groups;
        grid.addAttachListener(event -> WebStorage.getItem(KEY + kind, this::restore));
        grid.addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                List<String> order =
                        event.getColumns().stream().map(Column::getKey).toList();
                keep(new Choice(choice.hidden(), order, choice.widths()));
            }
        });
        grid.addColumnResizeListener(event -> {
            if (event.isFromClient()) {
                Map<String, String> widths = new HashMap<>(choice.widths());
                grid.getColumns().stream()
                        .filter(column -> column.getFlexGrow() == 0)
                        .forEach(column -> widths.put(column.getKey(), column.getWidth()));
                keep(new Choice(choice.hidden(), choice.order(), widths));
            }
        });
    }

    String label(Column<?> column) {
        return labels.apply(column.getKey());
    }

    /** Shows or hides a column. */
    void show(String key, boolean visible) {
        Set<String> hidden = new LinkedHashSet<>(choice.hidden());
        if (visible) {
            hidden.remove(key);
        } else {
            hidden.add(key);
        }
        keep(new Choice(hidden, choice.order(), choice.widths()));
        apply();
    }

    /** All columns as the page has them. */
    void reset() {
        Map<String, String> widths = choice.widths();
        keep(Choice.NONE);
        grid.getColumns().stream()
                .filter(column -> widths.containsKey(column.getKey()))
                .forEach(column -> {
                    Width before = first.get(column.getKey());
                    if (before != null) {
                        column.setWidth(before.width()).setFlexGrow(before.grow());
                    }
                });
        apply();
    }

    /** Puts what is kept on the columns that the grid has now. */
    void apply() {
        for (Column<?> column : grid.getColumns()) {
            if (column.getKey() != null) {
                first.putIfAbsent(column.getKey(), new Width(column.getWidth(), column.getFlexGrow()));
                column.setVisible(!choice.hidden().contains(column.getKey()));
                String width = choice.widths().get(column.getKey());
                if (width != null && width.matches("\\d{2,4}(\\.\\d+)?px")) {
                    column.setWidth(width).setFlexGrow(0);
                }
            }
        }
        order(grid);
    }

    private <T> void order(Grid<T> of) {
        if (!choice.order().isEmpty()) {
            List<Column<T>> columns = new ArrayList<>(of.getColumns());
            List<String> inOrder = columns.stream().map(this::group).distinct().toList();
            columns.sort(Comparator.<Column<T>>comparingInt(column -> inOrder.indexOf(group(column)))
                    .thenComparingInt(column -> {
                        int at = choice.order().indexOf(column.getKey());
                        return at < 0 ? Integer.MAX_VALUE : at;
                    }));
            of.setColumnOrder(columns);
        }
    }

    /** A column of no group is one of its own, where a grid has groups. */
    private String group(Column<?> column) {
        String group = groups.apply(column.getKey());
        boolean none = choice.order().stream().map(groups).allMatch(String::isEmpty);
        return group.isEmpty() && !none ? column.getKey() : group;
    }

    private void keep(Choice next) {
        choice = next;
        WebStorage.setItem(KEY + kind, JSON.writeValueAsString(next));
    }

    private void restore(@Nullable String text) {
        if (text == null || text.length() > MOST) {
            return;
        }
        try {
            choice = JSON.readValue(text, Choice.class);
            apply();
        } catch (JacksonException e) {
            // Somebody else's text: the columns stay as they are.
            choice = Choice.NONE;
        }
    }
}
