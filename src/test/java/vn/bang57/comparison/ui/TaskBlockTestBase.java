package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.bang57.comparison.DashboardState.Mode;
import vn.bang57.exchange.Board;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;
import vn.bang57.task.ChangeTask;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskText;

/** The task grid, open for changes. */
@Import(Board.class)
abstract class TaskBlockTestBase extends TaskTestBase {

    @Autowired
    private Board board;

    @BeforeEach
    void edit() throws Exception {
        board.reset();
        state = TASKS.withMode(Mode.EDIT);
        openGrid();
    }

    Selection cells(String code, String field, String otherCode, String otherField) {
        return Selection.of(_get(Grid.class), id(code), field, id(otherCode), otherField);
    }

    String id(String code) {
        return Long.toString(task(code).id());
    }

    String text(String code, TaskField field) {
        return TaskText.edit(task(code), field);
    }

    void byAnother(String code, TaskField field, String text) {
        Task now = task(code);
        tasks.change(new ChangeTask(now.id(), now.version(), field, text, Means.TYPED, Author.of("Người khác")));
    }
}
