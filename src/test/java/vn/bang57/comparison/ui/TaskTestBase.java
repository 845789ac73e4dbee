package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.DashboardState.Tab;
import vn.bang57.comparison.Dashboards;
import vn.bang57.comparison.TaskView;
import vn.bang57.history.History;
import vn.bang57.task.Task;
import vn.bang57.task.TaskField;
import vn.bang57.task.TaskService;

/** The task half of the page on a page that only remembers where it was sent. */
@DirtiesContext
abstract class TaskTestBase extends DashboardTestBase implements Page {

    private static final Routes WITHOUT_PAGE = new Routes().autoDiscoverViews("vn.bang57");
    static final DashboardState TASKS = DashboardState.INITIAL.withTab(Tab.TASKS);

    @Autowired
    private BlockServices blocks;

    @Autowired
    Dashboards dashboards;

    @Autowired
    TaskService tasks;

    @Autowired
    History history;

    DashboardState state = TASKS;
    final List<Part> parts = new ArrayList<>();

    /** The page itself stays closed: these tests look at its task half alone. */
    @Override
    Routes views() {
        return WITHOUT_PAGE;
    }

    @BeforeEach
    void start() {
        state = TASKS;
        parts.clear();
    }

    @Override
    public void go(DashboardState next) {
        state = next;
        refresh();
    }

    @Override
    public void refresh(Page.Part part) {
        refresh();
    }

    @Override
    public void refresh() {
        Dashboard dashboard = dashboard();
        parts.forEach(part -> part.show(dashboard));
    }

    @Override
    public String text(String key, Object... parameters) {
        return I18NProvider.translate(Dashboard.localeOf(state.language()), key, parameters);
    }

    @Override
    public DashboardState state() {
        return state;
    }

    @Override
    public Locale locale() {
        return Dashboard.localeOf(state.language());
    }

    @Override
    public String desk() {
        return "desk";
    }

    @Override
    public String author() {
        return "Nguyễn Văn Tám";
    }

    Dashboard dashboard() {
        return dashboards.load(state);
    }

    <C extends Component & Page.Part> C open(C part) {
        UI.getCurrent().add(part);
        parts.add(part);
        refresh();
        MockVaadin.clientRoundtrip(false);
        scripts();
        return part;
    }

    TaskGrid openGrid() {
        return open(new TaskGrid(this, tasks, history, blocks.of(this, this::dashboard)));
    }

    static TaskView in(String commune) {
        return TaskView.INITIAL.withCommune(commune);
    }

    Task task(String code) {
        return dashboard().tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static List<Task> rows() {
        Grid<Task> grid = LocatorJ._get(Grid.class);
        return com.github.mvysny.kaributesting.v10.GridKt._findAll(grid);
    }

    static List<String> codes() {
        return rows().stream().map(Task::code).toList();
    }

    static void press(String text) {
        LocatorJ._click(LocatorJ._get(NativeButton.class, spec -> spec.withText(text)));
    }

    /** Types into a cell of the grid, as the browser tells of it. */
    static JsonNode type(Task row, TaskField field, String text) {
        MockVaadin.clientRoundtrip(false);
        scripts();
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("event.detail")
                .put("id", 1)
                .put("row", Long.toString(row.id()))
                .put("field", field.name())
                .put("text", text)
                .put("version", Long.toString(row.version()))
                .put("seen", 0);
        _fireDomEvent(LocatorJ._get(Grid.class), "cell-commit", data);
        return answers().getFirst();
    }

    static List<JsonNode> answers() {
        return scripts().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("$editing.answer"))
                .map(script -> (JsonNode) script.getParameters().getFirst())
                .toList();
    }

    private static List<PendingJavaScriptInvocation> scripts() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations();
    }
}
