package vn.bang57.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PreloadsTest {

    private static final String PAGE =
            "<head><script type=\"module\" crossorigin src=\"./VAADIN/build/index-a1.js\"></script></head>";

    private static final Map<String, String> MODULES = Map.of(
            "index-a1.js",
                    "import{t}from\"./chunk-b2.js\";x(()=>import(`./Client-c3.js`),y);x(()=>import(`./view-d4.js`))",
            "Client-c3.js", "import\"./chunk-b2.js\";",
            "view-d4.js",
                    "import{a}from\"./chart-e5.js\";import{b}from\"./index-a1.js\";z(()=>import(`./dialog-f6.js`))",
            "chart-e5.js", "import{a}from\"./chunk-b2.js\";",
            "chunk-b2.js", "export{};");

    @Test
    void namesWhatTheEntryImportsLaterAndAllThatThisNeeds() {
        assertThat(Preloads.of(PAGE, name -> MODULES.getOrDefault(name, "")))
                .containsExactly("Client-c3.js", "view-d4.js", "chunk-b2.js", "chart-e5.js");
    }

    @Test
    void namesNothingWithoutABundle() {
        assertThat(Preloads.of("", name -> "")).isEmpty();
        assertThat(Preloads.of(PAGE, name -> "")).isEmpty();
    }
}
