package vn.bang57.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettledTest {

    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant LATER = START.plus(Settled.LONGEST_TRANSACTION);

    @Test
    void manyEntriesMayBeUnderWayWhenTheFirstAreRead() {
        assertThat(new Settled(12_000).at(START)).isEqualTo(12_000 - Settled.AT_FIRST);
        assertThat(new Settled(12).at(START)).isZero();
    }

    @Test
    void anEntryIsSettledWhenNoTransactionCanBeAsOld() {
        Settled settled = new Settled(0);
        settled.saw(START, 700);
        settled.saw(START.plusSeconds(10), 900);
        assertThat(settled.at(LATER.minusMillis(1))).isZero();
        assertThat(settled.at(LATER)).isEqualTo(700);
        assertThat(settled.at(LATER.plusSeconds(9))).isEqualTo(700);
        assertThat(settled.at(LATER.plusSeconds(10))).isEqualTo(900);
    }

    @Test
    void whatWasSettledStaysSo() {
        Settled settled = new Settled(0);
        settled.saw(START, 700);
        assertThat(settled.at(LATER)).isEqualTo(700);
        settled.saw(LATER, 3);
        assertThat(settled.at(LATER.plus(Settled.LONGEST_TRANSACTION))).isEqualTo(700);
    }
}
