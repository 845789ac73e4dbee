package vn.bang57.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import vn.bang57.chart.ApexChart;

/** The page. */
@Route("")
class DashboardView extends Div {
    DashboardView() {
        add(
                new TextField(),
                new Button("x"),
                new Checkbox(),
                new MultiSelectComboBox<String>(),
                new ComboBox<String>(),
                new Grid<String>(),
                new MenuBar(),
                new Select<String>(),
                new Popover(),
                new TextArea(),
                new ApexChart());
        vn.bang57.shared.ui.grid.GridEditing.on(new Grid<String>(), text -> text);
        new Dialog();
        new Notification();
    }
}
