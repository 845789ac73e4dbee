package vn.bang57.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Samples;

/** Many provinces of two communes each. */
class ProvinceHeadsTest {

    private static final int PROVINCES = 8;

    private final Grid<GridLine> grid = new Grid<>();
    private final List<Commune> communes = new ArrayList<>();
    private final List<Column<GridLine>> columns = new ArrayList<>();

    @BeforeEach
    void aGridThatSaysWhenItIsEmpty() {
        MockVaadin.setup();
        grid.setEmptyStateComponent(new Div("Không có"));
        grid.addColumn(line -> "").setKey(TargetLines.BY_NAME).setHeader("name");
        for (int i = 0; i < 2 * PROVINCES; i++) {
            communes.add(commune("xa-" + i, "tinh-" + i / 2));
            columns.add(grid.addColumn(line -> "").setKey("xa-" + i).setHeader("xa"));
        }
        grid.addColumn(line -> "").setKey(TargetLines.BY_COMPARISON);
        new ProvinceHeads(grid).build(communes, columns);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    private List<HeaderRow.HeaderCell> cells() {
        return grid.getHeaderRows().getFirst().getCells();
    }

    @Test
    void haveOneHeadEach() {
        assertThat(cells()).hasSize(PROVINCES + 2);
        for (int i = 0; i < columns.size(); i++) {
            assertThat(grid.getHeaderRows().getFirst().getCell(columns.get(i)).getComponent())
                    .extracting(head -> head.getElement().getText())
                    .isEqualTo("tinh-" + i / 2);
        }
    }

    @Test
    void areOrderedAsSomebodyLikesThem() {
        List<Column<GridLine>> order = new ArrayList<>(grid.getColumns());
        Collections.swap(order, 1, 2);
        grid.setColumnOrder(order);
        assertThat(grid.getColumns()).isEqualTo(order);
    }

    @Test
    void leaveTheWordsForAnEmptyGrid() {
        assertThat(grid.getEmptyStateComponent()).isNotNull();
    }

    private static Commune commune(String slug, String province) {
        return new Commune(slug, slug, province, province, 2030, 1, 0, Samples.AN.document(), List.of());
    }
}
