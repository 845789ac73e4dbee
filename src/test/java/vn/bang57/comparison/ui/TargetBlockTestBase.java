package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.bang57.exchange.Board;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Author;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.shared.sheet.Placement;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.StateTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** The page with its figures for 2030, open for changes. */
@Import(Board.class)
abstract class TargetBlockTestBase extends DashboardTestBase {

    static final String IDENTITY = "e-identity";

    @Autowired
    private Board board;

    @Autowired
    private TargetQuery targets;

    @Autowired
    private TargetService service;

    @Autowired
    private History history;

    @BeforeEach
    void edit() throws Exception {
        board.reset();
        open("mode=edit&pillar=society&milestone=2030");
    }

    void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(false);
        _setValue(_get(TextField.class, spec -> spec.withClasses("b57-author")), "Đào");
        Selection.told();
    }

    @SuppressWarnings("unchecked")
    static Grid<GridLine> grid() {
        return _get(_get(TargetGrid.class), Grid.class);
    }

    static Selection cells(String row, String field, String otherRow, String otherField) {
        return Selection.of(grid(), row, field, otherRow, otherField);
    }

    /** The line under a line. */
    static String below(String row) {
        List<String> ids = GridKt._findAll(grid()).stream().map(GridLine::id).toList();
        return ids.get(ids.indexOf(row) + 1);
    }

    static String name(String row) {
        return GridKt._findAll(grid()).stream()
                .filter(line -> line.id().equals(row))
                .map(line -> line instanceof GridLine.Figures(var figures)
                        ? figures.indicator().name().vi()
                        : "")
                .findFirst()
                .orElseThrow();
    }

    Optional<Target> figure(String indicator, String commune) {
        return targets.list(new TargetFilter(List.of(commune), indicator, 2030)).stream()
                .findFirst();
    }

    String text(String indicator, String commune) {
        return figure(indicator, commune)
                .map(target -> TargetValueFormat.edit(target.value()))
                .orElse("");
    }

    ChangeEntry last(String indicator, String commune) {
        return history.last(
                        Subject.TARGET,
                        Long.toString(figure(indicator, commune).orElseThrow().id()))
                .orElseThrow();
    }

    /** Somebody else stores a figure. */
    void byLan(String indicator, String commune, String typed) {
        TargetValue value = TargetValueParser.parse(typed).orElseThrow();
        Author lan = Author.of("Lan");
        figure(indicator, commune)
                .ifPresentOrElse(
                        now -> service.change(new ChangeTarget(now.id(), now.version(), value, Means.TYPED, lan)),
                        () -> service.state(new StateTarget(commune, indicator, 2030, value, Means.ADDED, lan)));
    }

    /** A figure that the page shows already. */
    void set(String indicator, String commune, String typed) {
        byLan(indicator, commune, typed);
        MockVaadin.clientRoundtrip(false);
    }

    static PasteDialog dialog() {
        return _get(PasteDialog.class);
    }

    static NativeButton apply() {
        return _get(NativeButton.class, spec -> spec.withId("paste-apply"));
    }

    static void press(String text) {
        _click(_get(NativeButton.class, spec -> spec.withText(text)));
    }

    /** What the dialog says of the whole of it. */
    static List<String> facts() {
        return _find(dialog(), Span.class).stream().map(Span::getText).toList();
    }

    /** The cells that the dialog lists. */
    @SuppressWarnings("unchecked")
    static List<Placement> plan() {
        return GridKt._findAll(_get(dialog(), Grid.class));
    }

    static String reason(Placement cell) {
        return cell.outcome() instanceof Placement.Refused(String typed, String reason) ? reason : "";
    }
}
