package vn.bang57.presentation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bang57.chart.ChartSpec;

/** What stands under a slide's title. Pages are made of it where it is drawn, from what really fits. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SlideBody.Table.class, name = "table"),
    @JsonSubTypes.Type(value = SlideBody.Charts.class, name = "charts"),
    @JsonSubTypes.Type(value = SlideBody.Facts.class, name = "facts")
})
public sealed interface SlideBody {

    /**
     * Rows that go on over as many pages as they need, under the same heads.
     *
     * @param columns the first holds the rows' names
     * @param large whether the rows are few and their figures are to be read from far away
     */
    record Table(List<Column> columns, List<Row> rows, boolean large) implements SlideBody {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("row " + row.id() + " has "
                            + row.cells().size() + " cells for " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param weight its share of the width
     * @param turns whether it goes to a further page when the columns do not fit side by side
     * @param optional whether it is left out first where there is no room
     */
    record Column(String head, @Nullable String sub, Align align, double weight, boolean turns, boolean optional) {

        static Column of(String head, Align align, double weight) {
            return new Column(head, null, align, weight, false, false);
        }

        static Column turning(String head, @Nullable String sub) {
            return new Column(head, sub, Align.END, 1, true, false);
        }

        static Column optional(String head, Align align, double weight) {
            return new Column(head, null, align, weight, false, true);
        }
    }

    /** Which side texts keep to. */
    enum Align {
        START,
        END
    }

    /** A row; those that follow each other with the same group stand under its name. */
    record Row(String id, @Nullable String group, List<SlideCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The page's own charts, one on a page.
     *
     * @param prefix what stands before a mark's id to make it a {@link SlideCell#mark()}
     * @param size height of the text, in hundredths of the picture's height, where it can be chosen
     */
    record Charts(List<ChartSpec> pages, String prefix, double size) implements SlideBody {
        public Charts {
            pages = List.copyOf(pages);
        }
    }

    /** One thing in detail: its figure, and what there is to know of it. */
    record Facts(SlideCell figure, List<Fact> facts) implements SlideBody {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A term and what it is here. */
    record Fact(String term, String text) {}
}
