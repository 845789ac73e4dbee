package vn.bang57.presentation.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.bang57.presentation.Deck;
import vn.bang57.presentation.Room;
import vn.bang57.presentation.Slide;

/** The slides as the browser draws them: it turns, pages and points by itself and tells of it. */
@Tag("b57-deck")
@JsModule("./deck.ts")
@StyleSheet("deck.css")
class DeckPicture extends Component implements HasStyle {

    private static final String DETAIL = "event.detail.";
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /**
     * What the picture needs beside the slides.
     *
     * @param frozen the moment of the figures, as it is read
     * @param news how many changes came since
     * @param place where to stand
     */
    record Setting(Room room, String frozen, int news, String place, String language, Map<String, String> words) {}

    /** Shows slides from the place on. */
    void show(Deck deck, Setting setting) {
        ObjectNode data = JSON.createObjectNode();
        data.set("slides", JSON.valueToTree(deck.slides()));
        data.putObject("sizes")
                .put("body", setting.room().body())
                .put("floor", setting.room().floor());
        data.put("frozen", setting.frozen());
        data.put("news", setting.news());
        data.put("place", setting.place());
        data.put("lang", setting.language());
        data.set("words", JSON.valueToTree(setting.words()));
        getElement().executeJs("this.show($0)", data);
    }

    /** Only shows: neither keys nor pointer do anything. */
    void passive() {
        getElement().setAttribute("passive", true);
    }

    /** Goes where another screen stands. */
    void follow(String place) {
        getElement().executeJs("this.follow($0)", place);
    }

    void news(int count) {
        getElement().executeJs("this.news($0)", count);
    }

    /** Does what a key would do. */
    void command(String action) {
        getElement().executeJs("this.command($0)", action);
    }

    /** Measures all pages at the present size. */
    void audit(Consumer<JsonNode> done) {
        getElement().executeJs("return this.audit()").then(done::accept);
    }

    /** Answers what is drilled into. */
    void onDrill(Function<String, Optional<Slide>> source) {
        getElement()
                .addEventListener("bang57-drill", event -> {
                    String mark = event.getEventData().path(DETAIL + "mark").asString("");
                    @Nullable
                    JsonNode slide =
                            source.apply(mark).<JsonNode>map(JSON::valueToTree).orElse(null);
                    getElement().executeJs("this.detail($0, $1)", slide, mark);
                })
                .addEventData(DETAIL + "mark");
    }

    /** Hears where the screen stands now, and where it would turn to next. */
    void onMoved(BiConsumer<String, String> listener) {
        getElement()
                .addEventListener(
                        "bang57-moved",
                        event -> listener.accept(
                                event.getEventData().path(DETAIL + "place").asString(""),
                                event.getEventData().path(DETAIL + "next").asString("")))
                .addEventData(DETAIL + "place")
                .addEventData(DETAIL + "next");
    }

    /** Hears that the person wants to say something of a mark; the text is how the mark reads. */
    void onAsk(BiConsumer<String, String> listener) {
        getElement()
                .addEventListener(
                        "bang57-ask",
                        event -> listener.accept(
                                event.getEventData().path(DETAIL + "mark").asString(""),
                                event.getEventData().path(DETAIL + "text").asString("")))
                .addEventData(DETAIL + "mark")
                .addEventData(DETAIL + "text");
    }

    /** Hears that what came since the freeze is to be taken in. */
    void onTake(Runnable listener) {
        getElement().addEventListener("bang57-take", event -> listener.run());
    }

    void onLeave(Runnable listener) {
        getElement().addEventListener("bang57-leave", event -> listener.run());
    }
}
