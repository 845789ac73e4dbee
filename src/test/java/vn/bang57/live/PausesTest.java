package vn.bang57.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses();

    @Test
    void eachPauseIsTwiceAsLongAsTheOneBefore() {
        assertThat(Stream.generate(pauses::next).limit(4).map(Duration::toMillis))
                .containsExactly(100L, 200L, 400L, 800L);
    }

    @Test
    void noPauseIsLongerThanTheLongest() {
        assertThat(Stream.generate(pauses::next).limit(50).skip(49)).containsExactly(Pauses.LONGEST);
    }

    @Test
    void afterASuccessTheyBeginAgain() {
        pauses.next();
        pauses.next();
        pauses.reset();
        assertThat(pauses.next()).isEqualTo(Pauses.FIRST);
    }
}
