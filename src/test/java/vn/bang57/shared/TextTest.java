package vn.bang57.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void aReaderGetsHisLanguageAndVietnameseWhereEnglishIsMissing() {
        assertThat(new Bilingual("xã", "commune").in(Locale.US)).isEqualTo("commune");
        assertThat(new Bilingual("xã", "commune").in(Locale.of("vi", "VN"))).isEqualTo("xã");
        assertThat(new Bilingual("xã", "commune").in(Locale.FRANCE)).isEqualTo("xã");
        assertThat(new Bilingual("xã", " ").in(Locale.ENGLISH)).isEqualTo("xã");
    }

    @Test
    void aRefusalKeepsItsReasonOnTheWay() {
        Parsed<Integer> refused = Parsed.refused("sai", "wrong");

        assertThat(refused.map(n -> n + 1).refusal()).contains(new Bilingual("sai", "wrong"));
        assertThat(refused.toOptional()).isEmpty();
        assertThatThrownBy(refused::orElseThrow).hasMessage("sai");
        assertThat(Parsed.accepted(1).map(n -> n + 1).orElseThrow()).isEqualTo(2);
    }

    @Test
    void cleanTextIsOneVisibleLine() {
        assertThat(TypedText.clean("\ufeff a\u200b\tb\u00a0\r\nc ")).isEqualTo("a b c");
    }

    @Test
    void aPhraseTakesAllMarksOrNoneOfEachSyllable() {
        String regex = TypedText.phrase("ít nhất");

        assertThat("ít nhất").matches(regex);
        assertThat("it nhat").matches(regex);
        assertThat("it nhất").matches(regex);
        assertThat("ịt nhất").doesNotMatch(regex);
    }

    @Test
    void anEchoIsShort() {
        assertThat(TypedText.echo("😀".repeat(41))).isEqualTo("😀".repeat(40) + "…");
        assertThat(TypedText.echo("80")).isEqualTo("80");
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll String text) {
        assertThat(TypedText.clean(TypedText.clean(text))).isEqualTo(TypedText.clean(text));
    }

    @Property
    void quotedWordsComeBack(@ForAll String text) {
        String words = TypedText.clean(text) + "a";
        assertThat(TypedText.unquote(TypedText.quote(words))).contains(words);
    }
}
