package vn.bang57.comparison.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import vn.bang57.comparison.Drill;
import vn.bang57.indicator.AddIndicator;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.indicator.IndicatorService;
import vn.bang57.indicator.Pillar;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;

/** Adds an indicator to the catalogue; a refusal keeps what was typed and says what would do. */
final class AddIndicatorDialog extends Dialog {

    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField definition = new TextField();
    private final Select<Pillar> pillar = new Select<>();
    private final Select<Unit> unit = new Select<>();

    AddIndicatorDialog(Page page, IndicatorService indicators, IndicatorQuery query) {
        addClassName("b57-dialog");
        setHeaderTitle(getTranslation("add.indicator"));
        name.setLabel(getTranslation("add.indicator.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(AddIndicator.NAME_MAX_LENGTH);
        nameEn.setLabel(getTranslation("add.indicator.name-en"));
        nameEn.setMaxLength(AddIndicator.NAME_MAX_LENGTH);
        definition.setLabel(getTranslation("add.indicator.definition"));
        definition.setMaxLength(AddIndicator.DEFINITION_MAX_LENGTH);
        pillar.setLabel(getTranslation("pillar.label"));
        pillar.setItems(query.pillars());
        pillar.setItemLabelGenerator(item -> item.name().in(getLocale()));
        pillar.setValue(query.pillars().getFirst());
        unit.setLabel(getTranslation("add.indicator.unit"));
        unit.setItems(query.units().values().stream()
                .sorted(Comparator.comparing((Unit one) -> one.kind()).thenComparing(Unit::code))
                .toList());
        unit.setItemLabelGenerator(item -> item.name().in(getLocale()));
        unit.setValue(query.units().get("percent"));
        Div fields = new Div(name, nameEn, definition, pillar, unit);
        fields.addClassName("b57-dialog-fields");
        add(fields);
        NativeButton add = Tags.button(
                getTranslation("add.indicator"),
                () -> finish(
                        indicators.add(new AddIndicator(
                                pillar.getValue().code(),
                                unit.getValue().code(),
                                unit.getValue().kind() == Unit.Kind.WORDS
                                        ? Indicator.Direction.NONE
                                        : Indicator.Direction.UP,
                                name.getValue(),
                                nameEn.getValue(),
                                definition.getValue(),
                                Author.of(page.author()))),
                        page),
                "b57-btn-primary");
        add.setId("add-indicator");
        getFooter().add(Tags.button(getTranslation("cancel"), this::close), new Span(), add);
        addOpenedChangeListener(event -> name.focus());
    }

    private void finish(ChangeResult<String> result, Page page) {
        if (result instanceof ChangeResult.Refused<String>(Bilingual reason)) {
            name.setInvalid(true);
            name.setErrorMessage(reason.in(getLocale()));
        } else if (result instanceof ChangeResult.Stored<String>(String code)) {
            close();
            page.go(page.state()
                    .withQuery("")
                    .withSharedOnly(false)
                    .withDrill(Drill.indicator(pillar.getValue().code(), code)));
        }
    }
}
