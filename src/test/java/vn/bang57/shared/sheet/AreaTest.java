package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    private final MemorySheet sheet =
            new MemorySheet().with("5g", "mo-duc", "80").with("shops", "phu-ly", "X");

    @ParameterizedTest
    @CsvSource({"id,mo-duc,shops,phu-ly", "shops,phu-ly,id,mo-duc", "id,phu-ly,shops,mo-duc", "shops,mo-duc,id,phu-ly"})
    void anyTwoOppositeCornersNameTheSameRectangleWithoutItsHeadings(
            String line, String field, String otherLine, String otherField) {
        Area area = sheet.area(line, field, otherLine, otherField);

        assertThat(area.lines()).extracting(Sheet.Line::id).containsExactly("id", "shops");
        assertThat(area.fields()).extracting(Sheet.Field::id).containsExactly("mo-duc", "nghia-tho", "phu-ly");
    }

    @ParameterizedTest
    @CsvSource({"?,mo-duc,5g,mo-duc", "5g,?,5g,mo-duc", "5g,mo-duc,?,mo-duc", "5g,mo-duc,5g,?"})
    void aCornerThatTheSheetDoesNotHaveMakesNoRectangle(
            String line, String field, String otherLine, String otherField) {
        assertThat(Area.between(sheet, line, field, otherLine, otherField)).isEmpty();
    }

    @Test
    void withoutAnotherLineItReachesDownToTheLast() {
        String last = sheet.lines().getLast().id();

        assertThat(sheet.area("id", "mo-duc", "", "phu-ly")).isEqualTo(sheet.area("id", "mo-duc", last, "phu-ly"));
    }

    @Test
    void itsBlockIsWhatItsCellsHold() {
        assertThat(sheet.area("5g", MemorySheet.NAMES, "6g", "nghia-tho")
                        .block(sheet)
                        .rows())
                .containsExactly(List.of("Phủ sóng 5G (%)", "80", ""), List.of("Phủ sóng 6G (%)", "", ""));
    }

    @Test
    void aSelectedHeadingAloneHasNoCells() {
        assertThat(sheet.cell("economy", "mo-duc").block(sheet).height()).isZero();
    }
}
