package vn.bang57.shared.ui.grid;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders a cell so that {@link GridEditing} can edit it.
 *
 * @param text what the editor starts with; null makes the cell one that can't be edited
 * @param version the version of what is shown
 * @param locked why the cell can't be edited, told to who tries; null when it can
 */
public record EditableCell<T>(
        ValueProvider<T, @Nullable String> text,
        ValueProvider<T, String> version,
        ValueProvider<T, @Nullable String> locked)
        implements Serializable {

    public EditableCell(ValueProvider<T, @Nullable String> text, ValueProvider<T, String> version) {
        this(text, version, item -> null);
    }

    /** A renderer that shows the editor's own text. */
    public LitRenderer<T> renderer() {
        return renderer("${item.edit?.[0]}");
    }

    /**
     * A renderer with your Lit template as the content; add its properties to the renderer. {@code item.edit[0]} is the
     * editor's text.
     */
    public LitRenderer<T> renderer(String content) {
        return LitRenderer.<T>of("""
                ${item.edit?.[2]
                  ? html`<div data-readonly="${item.edit[2]}">%1$s</div>`
                  : item.edit?.[0] == null
                    ? html`<div>%1$s</div>`
                    : html`<div data-edit="${item.edit[0]}" data-version="${item.edit[1]}">%1$s</div>`}""".formatted(content)).withProperty("edit", this::edit);
    }

    /** Text, version and, of a locked cell, the reason: as one list, for a grid may have thousands of cells. */
    private @Nullable List<@Nullable String> edit(T item) {
        String start = text.apply(item);
        String reason = locked.apply(item);
        if (reason != null) {
            return Arrays.asList(start, version.apply(item), reason);
        }
        return start == null ? null : List.of(start, version.apply(item));
    }
}
