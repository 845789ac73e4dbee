package vn.bang57.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void foldsMarksCaseAndBlanks() {
        assertThat(Folding.fold("  Mộ\u00a0ĐỨC \n Ngưỡng ")).isEqualTo("mo duc nguong");
    }

    @Test
    void composedAndDecomposedTextFoldAlike() {
        String decomposed = Normalizer.normalize("Trường Giang", Normalizer.Form.NFD);

        assertThat(Folding.fold(decomposed)).isEqualTo("truong giang");
        assertThat(Folding.rank(decomposed, "trường")).hasValue(0);
    }

    @Test
    void everyWordOfAQueryMustMatch() {
        assertThat(Folding.rank("Nghĩa Thọ", "nghia tho")).isPresent();
        assertThat(Folding.rank("Nghĩa Thọ", "nghia giang")).isEmpty();
    }

    @Test
    void exactMarksComeBeforeFoldedOnesAndBeginningsBeforeInsides() {
        assertThat(Stream.of("bản đồ", "xbán", "xban", "bán hàng")
                        .sorted(Comparator.comparing(
                                text -> Folding.rank(text, "bán").orElseThrow())))
                .containsExactly("bán hàng", "xbán", "bản đồ", "xban");
    }

    @Test
    void anEmptyQueryMatchesEverything() {
        assertThat(Folding.rank("Phú Lý", "  ")).hasValue(0);
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void everyTextIsFoundByItself(@ForAll String text) {
        assertThat(Folding.rank(text, text)).isPresent();
    }
}
