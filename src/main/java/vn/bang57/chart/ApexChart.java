package vn.bang57.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.StateTree.ExecutionRegistration;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart drawn by ApexCharts in the browser from a {@link ChartSpec}. Setters only note what changed; the browser hears
 * of it once per round trip, and of everything again after a re-attach.
 *
 * @see "src/docs/decisions/2026-11-21-apexcharts.md"
 */
@Tag("apex-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@JsModule("./apex-chart.ts")
public class ApexChart extends Component implements HasSize, HasStyle {

    static final String MARK_CLICK = "bang57-mark-click";

    private static final String MARK_ID = "event.detail.id";
    /** What is null is left out: the browser's side knows only undefined. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private @Nullable ChartSpec spec;
    private String language = "vi";
    private @Nullable ExecutionRegistration pending;

    public ApexChart() {
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "application");
        getElement()
                .addEventListener(MARK_CLICK, event -> {
                    String id = event.getEventData().path(MARK_ID).asString("");
                    if (knows(id)) fireEvent(new MarkClickEvent(this, true, id));
                })
                .addEventData(MARK_ID);
    }

    /** Shows another picture; null shows none. An equal one is not drawn again. */
    public void setSpec(@Nullable ChartSpec spec) {
        if (!Objects.equals(this.spec, spec)) {
            this.spec = spec;
            sync();
        }
    }

    public @Nullable ChartSpec getSpec() {
        return spec;
    }

    /** How numbers and months are written. */
    public void setLocaleTag(Locale locale) {
        String tag = locale.toLanguageTag();
        if (!tag.equals(language)) {
            language = tag;
            sync();
        }
    }

    /** What a screen reader calls the chart. */
    public void setAccessibleName(String name) {
        getElement().setAttribute("aria-label", name);
    }

    /**
     * Has the browser save one picture of all charts within a component.
     *
     * @param among this chart, or what it stands in
     */
    public void downloadImage(PictureWords words, Component among) {
        getElement().executeJs("this.downloadImage($0, $1)", (ObjectNode) JSON.valueToTree(words), among.getElement());
    }

    public Registration addMarkClickListener(ComponentEventListener<MarkClickEvent> listener) {
        return addListener(MarkClickEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // The browser's element is a new one, and what was meant for the old one is void.
        if (pending != null) pending.remove();
        pending = null;
        sync();
    }

    private boolean knows(String id) {
        return spec != null && spec.markIds().anyMatch(id::equals);
    }

    private void sync() {
        if (pending != null) return;
        getUI().ifPresent(ui -> pending = ui.beforeClientResponse(this, context -> {
            pending = null;
            getElement().executeJs("this.synchronize($0)", state());
        }));
    }

    ObjectNode state() {
        ObjectNode state = JSON.createObjectNode();
        state.set("spec", JSON.valueToTree(spec));
        state.put("lang", language);
        return state;
    }
}
