package vn.bang57.presentation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void theSlideIsWhatWasDrilledIntoFrom() {
        assertThat(Places.slide("pillar/data@2>indicator:a@0>cell:a/b@1")).isEqualTo("pillar/data");
        assertThat(Places.slide(Places.start("headline"))).isEqualTo("headline");
        assertThat(Places.slide("")).isEmpty();
    }
}
