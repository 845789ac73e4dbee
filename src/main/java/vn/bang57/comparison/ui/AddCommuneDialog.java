package vn.bang57.comparison.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.bang57.commune.AddCommune;
import vn.bang57.commune.Commune;
import vn.bang57.commune.CommuneService;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.ChangeResult;

/** Adds a commune with its plan; a refusal keeps what was typed and says what would do. */
final class AddCommuneDialog extends Dialog {

    private final TextField name = new TextField();
    private final ComboBox<String> province = new ComboBox<>();
    private final TextField horizon = new TextField();
    private final TextField title = new TextField();
    private final Checkbox draft = new Checkbox();
    private final Paragraph refusal = new Paragraph();

    AddCommuneDialog(Page page, Dashboard dashboard, CommuneService communes) {
        addClassName("b57-dialog");
        setHeaderTitle(getTranslation("add.commune"));
        name.setLabel(getTranslation("add.commune.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(AddCommune.NAME_MAX_LENGTH);
        province.setLabel(getTranslation("add.commune.province"));
        province.setAllowCustomValue(true);
        List<String> provinces = dashboard.everyCommune().stream()
                .map(Commune::provinceName)
                .distinct()
                .toList();
        province.setItems(provinces);
        province.addCustomValueSetListener(event -> province.setValue(event.getDetail()));
        horizon.setLabel(getTranslation("add.commune.horizon"));
        horizon.setAllowedCharPattern("[0-9]");
        horizon.setMaxLength(4);
        horizon.setValue("2030");
        title.setLabel(getTranslation("add.commune.title"));
        title.setMaxLength(AddCommune.TITLE_MAX_LENGTH);
        draft.setLabel(getTranslation("draft"));
        refusal.addClassName("b57-refusal");
        refusal.getElement().setAttribute("role", "alert");
        Div fields = new Div(name, province, horizon, title, draft, refusal);
        fields.addClassName("b57-dialog-fields");
        add(fields);
        NativeButton add = Tags.button(
                getTranslation("add.commune"),
                () -> finish(communes.add(command(page)), page, dashboard),
                "b57-btn-primary");
        add.setId("add-commune");
        getFooter().add(Tags.button(getTranslation("cancel"), this::close), add);
        addOpenedChangeListener(event -> name.focus());
    }

    private AddCommune command(Page page) {
        String year = horizon.getValue().strip();
        return new AddCommune(
                name.getValue(),
                province.getValue() == null ? "" : province.getValue(),
                year.isEmpty() ? 0 : Integer.parseInt(year),
                title.getValue(),
                draft.getValue(),
                Author.of(page.author()));
    }

    private void finish(ChangeResult<String> result, Page page, Dashboard dashboard) {
        if (result instanceof ChangeResult.Refused<String>(Bilingual reason)) {
            refusal.setText(reason.in(getLocale()));
        } else if (result instanceof ChangeResult.Stored<String>(String slug)) {
            close();
            DashboardState state = page.state();
            if (state.communes().isEmpty()
                    && dashboard.communes().size() == dashboard.everyCommune().size()) {
                page.refresh();
            } else {
                List<String> chosen = new ArrayList<>(
                        dashboard.communes().stream().map(Commune::slug).toList());
                chosen.add(slug);
                page.go(state.withCommunes(chosen));
            }
        }
    }
}
