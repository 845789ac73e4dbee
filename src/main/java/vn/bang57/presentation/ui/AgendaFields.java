package vn.bang57.presentation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.indicator.Indicator;
import vn.bang57.presentation.Agenda;
import vn.bang57.presentation.Room;

/** What an agenda says beside its slides: its name, the room, and the indicators with a slide of their own. */
final class AgendaFields extends Div {

    private final TextField name = new TextField();
    private final Select<Room> room = new Select<>();
    private final MultiSelectComboBox<Indicator> marked = new MultiSelectComboBox<>();

    AgendaFields(Agenda agenda, Dashboard dashboard) {
        addClassName("b57-agenda-card");
        name.setLabel(getTranslation("agenda.name"));
        name.setMaxLength(Agenda.NAME_MAX_LENGTH);
        name.setValue(agenda.name());
        name.addClassName("b57-agenda-name");
        room.setLabel(getTranslation("agenda.room"));
        room.setItems(Room.values());
        room.setItemLabelGenerator(
                one -> one.label().in(getLocale()) + " · " + getTranslation("agenda.room.heights", one.heights()));
        room.setValue(agenda.room());
        room.addClassName("b57-agenda-room");
        List<Indicator> all = dashboard.comparison().rows().stream()
                .filter(row -> row.stated() > 0)
                .map(IndicatorRow::indicator)
                .toList();
        marked.setLabel(getTranslation("agenda.marked"));
        marked.setItems(all);
        marked.setItemLabelGenerator(one -> one.name().in(getLocale()));
        marked.setHelperText(getTranslation("agenda.marked.help"));
        marked.addClassName("b57-agenda-marked");
        marked.setValue(
                all.stream().filter(one -> agenda.marked().contains(one.code())).collect(Collectors.toSet()));
    }

    /** Lays them out with the buttons and the links that go with them. */
    void put(Component save, Component start, Component links) {
        Div row = new Div(name, room, save, start);
        row.addClassName("b57-agenda-row");
        add(row, marked, links);
    }

    void onMarked(Runnable listener) {
        marked.addValueChangeListener(change -> listener.run());
    }

    /** Whether there is a name; when not, the field says so. */
    boolean named() {
        boolean unnamed = name.getValue().isBlank();
        name.setErrorMessage(getTranslation("agenda.name.empty"));
        name.setInvalid(unnamed);
        return !unnamed;
    }

    String name() {
        return name.getValue();
    }

    Room room() {
        return room.getValue();
    }

    /** Codes of the marked indicators. */
    Set<String> marked() {
        return marked.getValue().stream().map(Indicator::code).collect(Collectors.toSet());
    }
}
