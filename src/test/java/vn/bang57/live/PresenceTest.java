package vn.bang57.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bang57.MutableClock;
import vn.bang57.live.Presence.Typing;

/** Lan is at a page of one node, Minh at one of another. */
class PresenceTest {

    private static final Typing LAN = new Typing("page-1", "Lan\n\"Đỗ\"", "targets", "coverage-5g", "mo-duc");
    private static final Typing MINH = new Typing("page-2", "Minh", "targets", "coverage-5g", "phu-ly");

    private final MutableClock clock = new MutableClock();
    private final OtherNodes toThere = new OtherNodes();
    private final OtherNodes toHere = new OtherNodes();
    private final Presence here = new Presence(toThere, clock);
    private final Presence there = new Presence(toHere, clock);
    private final AtomicInteger toldThere = new AtomicInteger();

    @BeforeEach
    void connect() {
        toThere.through(toHere::heard);
        toHere.through(toThere::heard);
        there.listen(toldThere::incrementAndGet);
    }

    @Test
    void whoTypesOnOneNodeIsSeenOnTheOther() {
        here.at(LAN);
        there.at(MINH);
        assertThat(there.others("page-2", "targets")).containsExactly(LAN);
        assertThat(here.others("page-1", "targets")).containsExactly(MINH);
        assertThat(there.others("page-2", "tasks")).isEmpty();
        here.gone("page-1");
        assertThat(there.others("page-2", "targets")).isEmpty();
    }

    @Test
    void onlyWhatIsNewIsTold() {
        here.at(LAN);
        here.at(LAN);
        toThere.again();
        assertThat(toldThere).hasValue(1);
        here.gone("page-1");
        here.gone("page-1");
        assertThat(toldThere).hasValue(2);
    }

    @Test
    void aNodeThatMissedTheBeginningHearsItAgain() {
        toThere.alone();
        here.at(LAN);
        toThere.through(toHere::heard);
        assertThat(there.others("page-2", "targets")).isEmpty();
        toThere.again();
        assertThat(there.others("page-2", "targets")).containsExactly(LAN);
    }

    @Test
    void whoIsSaidAgainStays() {
        here.at(LAN);
        clock.set(clock.instant().plus(Presence.FORGOTTEN));
        toThere.again();
        clock.set(clock.instant().plus(Presence.FORGOTTEN));
        toHere.again();
        assertThat(there.others("page-2", "targets")).containsExactly(LAN);
    }

    @Test
    void whatAnotherVersionSaysInItsOwnWayDoesNotEndTheLine() {
        toHere.heard("typing", "{");
        here.at(LAN);
        assertThat(there.others("page-2", "targets")).containsExactly(LAN);
    }

    @Test
    void aNodeThatFellSilentIsForgotten() {
        here.at(LAN);
        clock.set(clock.instant().plus(Presence.FORGOTTEN.plusSeconds(1)));
        toHere.again();
        assertThat(there.others("page-2", "targets")).isEmpty();
        assertThat(toldThere).hasValue(2);
    }
}
