package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bang57.presentation.Legibility.Measured;
import vn.bang57.shared.Bilingual;

class LegibilityTest {

    private static final Measured FINE = new Measured("a", 0, 2.6, "Xã", 8, "Xã", 5, 5, "", "");

    @ParameterizedTest
    @EnumSource(Room.class)
    void theLastSeatOfEachRoomReadsItsSizes(Room room) {
        Legibility farthest = new Legibility(room.heights() * 2.0, 2);
        assertThat(farthest.arc(room.body())).isGreaterThanOrEqualTo(Legibility.BODY_ARC);
        assertThat(farthest.arc(room.floor())).isGreaterThanOrEqualTo(Legibility.FLOOR_ARC);
        assertThat(farthest.faults(measured(room.floor()), room)).isEmpty();
    }

    @Test
    void sizeIsSeenInMinutesOfArc() {
        assertThat(new Legibility(8, 2).arc(3.25)).isCloseTo(20.3, within(0.05));
        assertThat(new Legibility(8, 2).farthest(2.6)).isCloseTo(8.12, within(0.01));
    }

    @Test
    void aFartherSeatIsToldToTakeTheHallOrToComeNearer() {
        assertThat(new Legibility(11, 2).faults(FINE, Room.BOARDROOM))
                .containsExactly(new Bilingual(
                        "Ghế cuối không đọc được “Xã”: hãy chọn cỡ Hội trường.",
                        "The last seat can't read “Xã”: choose the Hall size."));
        assertThat(new Legibility(20, 2).faults(measured(3.9), Room.HALL))
                .extracting(Bilingual::vi)
                .containsExactly("Ghế cuối không đọc được “Xã”: ghế cuối không quá 12,1 m, hoặc hình cao từ 3,4 m.");
    }

    @Test
    void whatElseKeepsFromReadingIsNamed() {
        Legibility near = new Legibility(4, 2);
        assertThat(near.faults(new Measured("a", 0, 2.6, "Xã", 6.9, "nhạt", 17, 9, "dài", "a | b"), Room.BOARDROOM))
                .extracting(Bilingual::vi)
                .containsExactly(
                        "“nhạt” quá nhạt so với nền: hãy dùng nền sáng.",
                        "17 dòng trên một trang là quá nhiều: hãy chọn ít xã hơn.",
                        "9 thanh trên một trang là quá nhiều: hãy chọn ít xã hơn.",
                        "“dài” không vừa trang.",
                        "Chữ đè lên nhau: a | b");
        assertThat(near.faults(FINE, Room.BOARDROOM)).isEmpty();
    }

    @Test
    void aRoomHasSize() {
        assertThatThrownBy(() -> new Legibility(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Legibility(8, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Measured measured(double smallest) {
        return new Measured("a", 0, smallest, "Xã", 8, "Xã", 5, 5, "", "");
    }
}
