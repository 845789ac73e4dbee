package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class BlockTextTest {

    @Property
    @Domain(Blocks.class)
    void readsBackWhatItWrites(@ForAll Block block) {
        assertThat(BlockText.read(BlockText.write(block.rows()))).isEqualTo(block);
    }

    @Property
    @Domain(Blocks.class)
    void readsBackWhatWindowsMakesOfIt(@ForAll Block block) {
        String written = BlockText.write(block.rows()).replace("\n", "\r\n");

        assertThat(BlockText.read(written)).isEqualTo(block);
    }

    @Property
    void neverThrowsAndAlwaysGivesARectangle(@ForAll String text) {
        Block block = BlockText.read(text);

        assertThat(block.rows()).allMatch(row -> row.size() == block.width());
    }

    @Test
    void readsTabsAndLineEndsOfEveryKind() {
        List<List<String>> rows = List.of(List.of("80", "≥ 90"), List.of("", "X"));

        assertThat(BlockText.read("80\t≥ 90\r\n\tX\r\n").rows()).isEqualTo(rows);
        assertThat(BlockText.read("80\t≥ 90\n\tX").rows()).isEqualTo(rows);
        assertThat(BlockText.read("80\t≥ 90\r\tX\r").rows()).isEqualTo(rows);
    }

    @Test
    void theLineEndAfterTheLastRowMakesNoRow() {
        assertThat(BlockText.read("80\n").height()).isEqualTo(1);
        assertThat(BlockText.read("80\n\n").rows()).containsExactly(List.of("80"), List.of(""));
        assertThat(BlockText.read("").height()).isZero();
    }

    @Test
    void shorterRowsAreFilledUp() {
        assertThat(BlockText.read("a\nb\tc\td").rows()).containsExactly(List.of("a", "", ""), List.of("b", "c", "d"));
    }

    @Test
    void quotationMarksAroundTabsAndLineEndsAreTheSpreadsheets() {
        assertThat(BlockText.read("\"một\nhai\"\t\"ba\tbốn\"\t\"nói \"\"năm\"\"\"\n")
                        .rows())
                .containsExactly(List.of("một\nhai", "ba\tbốn", "nói \"năm\""));
    }

    @Test
    void otherQuotationMarksBelongToTheWords() {
        assertThat(BlockText.read("\"Có 1 mô hình\"\t\"\t5\" ống\tđường 5\"").rows())
                .containsExactly(List.of("\"Có 1 mô hình\"", "\"", "5\" ống", "đường 5\""));
        assertThat(BlockText.read("\"mở mà không đóng\n80").rows())
                .containsExactly(List.of("\"mở mà không đóng"), List.of("80"));
    }

    @Test
    void aCarriageReturnInsideACellStaysInTheCell() {
        Block back = BlockText.read(BlockText.write(List.of(List.of("một\rhai", "ba"))));

        assertThat(back.rows()).containsExactly(List.of("một\nhai", "ba"));
    }
}
