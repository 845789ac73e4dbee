package vn.bang57.presentation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.bang57.presentation.Deck;
import vn.bang57.presentation.Legibility;
import vn.bang57.presentation.Legibility.Measured;
import vn.bang57.presentation.Room;
import vn.bang57.presentation.Slide;
import vn.bang57.shared.VietnameseNumber;

/** Says before the meeting which slides the last seat can't read, from the slides as they are really drawn. */
final class LegibilityCheck extends Div {

    private static final List<String> SCREENS = List.of("1920×1080", "1024×768", "1280×800", "3840×2160");

    /** What is checked. */
    record Subject(Deck deck, Room room, DeckPicture.Setting setting) {}

    private final transient Supplier<Subject> subject;
    private final TextField distance = new TextField();
    private final TextField height = new TextField();
    private final Select<String> screen = new Select<>();
    private final Div stage = new Div();
    private final Div result = new Div();

    LegibilityCheck(Supplier<Subject> subject) {
        this.subject = subject;
        addClassName("b57-agenda-card");
        distance.setLabel(getTranslation("check.distance"));
        height.setLabel(getTranslation("check.height"));
        distance.setValue("8");
        height.setValue("2");
        screen.setLabel(getTranslation("check.screen"));
        screen.setItems(SCREENS);
        screen.setValue(SCREENS.getFirst());
        NativeButton check = new NativeButton(getTranslation("check.run"), event -> check());
        check.addClassName("b57-btn");
        check.setId("check-run");
        Div fields = new Div(distance, height, screen, check);
        fields.addClassName("b57-agenda-row");
        stage.addClassName("b57-agenda-stage");
        stage.getElement().setAttribute("aria-hidden", "true").setAttribute("inert", true);
        result.addClassName("b57-check-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("check.title")),
                new Paragraph(getTranslation("check.explain")),
                fields,
                result,
                stage);
    }

    private void check() {
        Optional<Double> far = metres(distance);
        Optional<Double> high = metres(height);
        if (far.isEmpty() || high.isEmpty()) {
            return;
        }
        Legibility legibility = new Legibility(far.get(), high.get());
        Subject now = subject.get();
        DeckPicture picture = new DeckPicture();
        picture.passive();
        String[] size = screen.getValue().split("×");
        stage.getStyle().set("width", size[0] + "px").set("height", size[1] + "px");
        stage.removeAll();
        stage.add(picture);
        result.removeAll();
        result.add(new Paragraph(getTranslation("check.running")));
        picture.show(now.deck(), now.setting());
        picture.audit(pages -> {
            stage.removeAll();
            show(now, legibility, pages);
        });
    }

    private void show(Subject checked, Legibility legibility, JsonNode pages) {
        List<Measured> measured = new ArrayList<>();
        pages.forEach(page -> measured.add(new Measured(
                page.path("slide").asString(""),
                page.path("page").asInt(0),
                page.path("smallest").asDouble(0),
                page.path("smallestText").asString(""),
                page.path("contrast").asDouble(0),
                page.path("contrastText").asString(""),
                page.path("rows").asInt(0),
                page.path("series").asInt(0),
                page.path("overflow").asString(""),
                page.path("overlap").asString(""))));
        NativeTableBody body = new NativeTableBody();
        int bad = 0;
        for (Slide slide : checked.deck().slides()) {
            List<Measured> own = measured.stream()
                    .filter(page -> page.slide().equals(slide.key()))
                    .toList();
            List<String> faults = own.stream()
                    .flatMap(page -> legibility.faults(page, checked.room()).stream())
                    .map(fault -> fault.in(getLocale()))
                    .distinct()
                    .toList();
            bad += faults.isEmpty() ? 0 : 1;
            body.add(row(slide, own, faults, legibility));
        }
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(
                head("check.col.slide"),
                head("check.col.pages"),
                head("check.col.arc"),
                head("check.col.contrast"),
                head("check.col.verdict")));
        int count = checked.deck().slides().size();
        Paragraph verdict =
                new Paragraph(bad == 0 ? getTranslation("check.good", count) : getTranslation("check.bad", bad, count));
        verdict.setId("check-verdict");
        NativeTable table = new NativeTable();
        table.add(head, body);
        result.removeAll();
        result.add(verdict, table);
    }

    private NativeTableRow row(Slide slide, List<Measured> pages, List<String> faults, Legibility legibility) {
        double smallest = pages.stream().mapToDouble(Measured::smallest).min().orElse(0);
        double contrast = pages.stream().mapToDouble(Measured::contrast).min().orElse(0);
        return new NativeTableRow(
                new NativeTableCell(slide.kicker()),
                new NativeTableCell(Integer.toString(pages.size())),
                new NativeTableCell(getTranslation("check.arc", decimal(legibility.arc(smallest)))),
                new NativeTableCell(decimal(contrast) + " : 1"),
                new NativeTableCell(
                        faults.isEmpty() ? "● " + getTranslation("check.reads") : "■ " + String.join(" ", faults)));
    }

    private String decimal(double number) {
        return VietnameseNumber.format(
                BigDecimal.valueOf(Math.round(number * 10)).movePointLeft(1), getLocale());
    }

    private NativeTableHeaderCell head(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Optional<Double> metres(TextField field) {
        Optional<BigDecimal> number = VietnameseNumber.parse(field.getValue());
        Optional<Double> metres = number.map(BigDecimal::doubleValue).filter(value -> value > 0 && value <= 200);
        field.setErrorMessage(getTranslation("check.metres"));
        field.setInvalid(metres.isEmpty());
        return metres;
    }
}
