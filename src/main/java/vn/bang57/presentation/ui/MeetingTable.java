package vn.bang57.presentation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The tables of the minutes; on a narrow screen each row is a card whose texts stand under the columns' names. */
final class MeetingTable {

    private MeetingTable() {}

    /** A table over those rows; a column without a name has buttons in it. */
    static NativeTable of(NativeTableBody rows, String... heads) {
        NativeTableRow line = new NativeTableRow();
        for (String head : heads) {
            Component cell = head.isEmpty() ? new NativeTableCell() : new NativeTableHeaderCell(head);
            if (!head.isEmpty()) {
                cell.getElement().setAttribute("scope", "col");
            }
            line.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(line), rows);
        table.addClassName("b57-minutes-table");
        return table;
    }

    /** The table with a way to what stands beyond the screen's edge. */
    static Div framed(NativeTable table, String name) {
        Div frame = new Div(table);
        frame.addClassName("b57-minutes-frame");
        frame.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", name)
                .setAttribute("tabindex", "0");
        return frame;
    }

    /** A cell; a further text stands under the first, smaller. */
    static NativeTableCell cell(String head, String text, String... below) {
        NativeTableCell cell = new NativeTableCell(new Span(text));
        cell.getElement().setAttribute("data-head", head);
        for (String one : below) {
            if (!one.isBlank()) {
                Span small = new Span(one);
                small.addClassName("b57-minutes-small");
                cell.add(small);
            }
        }
        return cell;
    }
}
