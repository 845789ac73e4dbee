package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class BlockHtmlTest {

    private static List<List<String>> read(String html) {
        return BlockHtml.read(html).orElseThrow().rows();
    }

    /** Blanks and empty lines are layout in HTML, and control characters don't exist in it; everything else comes back. */
    @Property
    @Domain(Blocks.class)
    void readsBackWhatItWrites(@ForAll Block block) {
        List<List<String>> expected = block.rows().stream()
                .map(row -> row.stream().map(BlockHtmlTest::visible).toList())
                .toList();
        List<List<String>> back = read(BlockHtml.write(block.rows())).stream()
                .map(row -> row.stream().map(BlockHtmlTest::visible).toList())
                .toList();

        assertThat(back).isEqualTo(expected);
    }

    private static String visible(String text) {
        return text.replace('\u2028', '\n')
                .replaceAll("[\\p{C}\ufffd&&[^\n\t\u000b\f]]", "")
                .replaceAll("[\\p{Z}\t\u000b\f]+", " ")
                .replaceAll(" *\n[ \n]*", "\n")
                .strip();
    }

    @Property
    void neverThrows(@ForAll String inside) {
        assertThat(BlockHtml.read("<table><tr><td>" + inside)).isPresent();
        assertThat(BlockHtml.read(inside)).isNotNull();
    }

    @Test
    void aTextWithoutATableHoldsNoBlock() {
        assertThat(BlockHtml.read("<p>80</p>")).isEmpty();
        assertThat(BlockHtml.read("")).isEmpty();
    }

    @Test
    void onlyTheFirstTableIsReadAndNotWhatLiesInItsCells() {
        assertThat(read("<table><tr><td>1<table><tr><td>2</td></tr></table></td><td>3</td></tr></table>"
                        + "<table><tr><td>4</td></tr></table>"))
                .containsExactly(List.of("12", "3"));
    }

    @Test
    void headersAreCellsToo() {
        assertThat(read("<table><thead><tr><th>Mộ Đức<th>Phú Lý</thead><tbody><tr><td>1<td>2</tbody></table>"))
                .containsExactly(List.of("Mộ Đức", "Phú Lý"), List.of("1", "2"));
    }

    @Test
    void aMergedCellStandsOnceAndTheOthersAreEmpty() {
        assertThat(read("""
                        <table><tr><td colspan=2 rowspan=2>1</td><td>2</td></tr><tr><td>3</td></tr>
                        <tr><td>4</td><td rowspan=9>5</td><td>6</td></tr></table>""")).containsExactly(List.of("1", "", "2"), List.of("", "", "3"), List.of("4", "5", "6"));
    }

    @Test
    void absurdSpansAreOne() {
        assertThat(read("<table><tr><td colspan=0>1<td colspan=-5>2<td colspan=x>3<td colspan=999999999>4</table>"))
                .containsExactly(List.of("1", "2", "3", "4"));
    }

    @Test
    void hiddenRowsAndColumnsAreLeftOutAndCounted() {
        Block block = BlockHtml.read("""
                        <table><col><col style="DISPLAY : none"><col span=2 width=0>
                        <tr><td>1<td>2<td>3<td>4<td>5</tr>
                        <tr style="visibility: collapse"><td>6<td>7<td>8<td>9<td>10</tr>
                        <tr hidden><td>11</tr></table>""").orElseThrow();

        assertThat(block).isEqualTo(new Block(List.of(List.of("1", "5")), 2, 3));
    }

    @Test
    void aMergedCellThatBeginsInAHiddenRowStillPushesTheNextOneAside() {
        assertThat(read("""
                        <table><tr style='display:none'><td rowspan=2>1</td><td>2</td></tr>
                        <tr><td>3</td></tr></table>""")).containsExactly(List.of("", "3"));
    }

    @Test
    void linesOfACellAreItsBreaksAndNotThoseOfTheSource() {
        assertThat(read("<table><tr><td>một dòng\n   rất dài<br>\n  dòng\n  hai</td><td>a\n b</td></tr></table>"))
                .containsExactly(List.of("một dòng rất dài\ndòng hai", "a b"));
    }

    @Test
    void hardSpacesAreBlanks() {
        assertThat(read("<table><tr><td>&nbsp;</td><td>≥&nbsp;80&#160;</td></tr></table>"))
                .containsExactly(List.of("", "≥ 80"));
    }

    @Test
    void whatIsNoPlainNumberIsMarkedAsTextForTheSpreadsheet() {
        String html = BlockHtml.write(List.of(List.of("80", "-5", "1.000", "33,3", "40–50", "0912345678901")));

        assertThat(html).contains("<td>80</td><td>-5</td>");
        assertThat(html.split("mso-number-format", -1)).hasSize(5);
    }

    @Test
    void nothingOfACellIsTakenForMarkup() {
        String html = BlockHtml.write(List.of(List.of("<script>alert(1)</script>", "a & b\n\"c\"")));

        assertThat(html).doesNotContain("<script>").contains("<br>");
        assertThat(read(html)).containsExactly(List.of("<script>alert(1)</script>", "a & b\n\"c\""));
    }
}
