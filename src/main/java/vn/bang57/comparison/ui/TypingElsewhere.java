package vn.bang57.comparison.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.UUID;
import vn.bang57.live.Presence;
import vn.bang57.live.Presence.Typing;
import vn.bang57.shared.ui.grid.GridBlocks;

/** Tells others in which cell of a grid this page's person types, and shows where they do. */
final class TypingElsewhere {

    private final Page page;
    private final Presence presence;
    private final GridBlocks blocks;
    private final String id = UUID.randomUUID().toString();
    private String scope = "";
    private List<Typing> shown = List.of();

    TypingElsewhere(Page page, Presence presence, Grid<?> grid, GridBlocks blocks) {
        this.page = page;
        this.presence = presence;
        this.blocks = blocks;
        grid.getElement().addEventListener("cell-presence", this::typing).addEventData("event.detail");
        grid.addAttachListener(this::attached);
        grid.addDetachListener(this::detached);
    }

    /** Which of the grid's sheets is shown now. */
    void in(String sheet) {
        if (!sheet.equals(scope)) {
            scope = sheet;
            show();
        }
    }

    private void typing(DomEvent event) {
        var detail = event.getEventData().path("event.detail");
        if (detail.path("open").asBoolean(false)) {
            String name = page.author().isBlank() ? page.text("conflict.somebody") : page.author();
            presence.at(new Typing(
                    id,
                    name,
                    scope,
                    detail.path("row").asString(""),
                    detail.path("field").asString("")));
        } else {
            presence.gone(id);
        }
    }

    private void attached(AttachEvent event) {
        Runnable follow = event.getUI().accessLater(this::show, () -> {});
        Runnable stop = presence.listen(follow);
        event.getSource().addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
        });
    }

    private void detached(DetachEvent event) {
        presence.gone(id);
    }

    private void show() {
        List<Typing> others = presence.others(id, scope);
        if (!others.equals(shown)) {
            shown = others;
            blocks.others(others.stream()
                    .map(each -> new GridBlocks.Other(each.row(), each.field(), each.name()))
                    .toList());
        }
    }
}
