package vn.bang57.shared.ui.grid;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.io.Serializable;
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
        return renderer("${item.editText}");
    }

    /** A renderer with your Lit template as the content; add its properties to the renderer. */
    public LitRenderer<T> renderer(String content) {
        return LitRenderer.<T>of("""
                ${item.editLocked
                  ? html`<div data-readonly="${item.editLocked}">%1$s</div>`
                  : item.editText == null
                    ? html`<div>%1$s</div>`
                    : html`<div data-edit="${item.editText}" data-version="${item.editVersion}">%1$s</div>`}""".formatted(content))
                .withProperty("editText", text)
                .withProperty("editVersion", version)
                .withProperty("editLocked", locked);
    }
}
