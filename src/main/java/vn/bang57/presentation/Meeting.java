package vn.bang57.presentation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One meeting.
 *
 * @param agenda the agenda that it follows; null when nobody has planned it
 * @param address the page's address parameters that say what is compared
 * @param frozen what was recorded from then on is not shown
 * @param place where the screen stands now, as the screen itself names it; empty at the beginning
 * @param pass lets a phone turn the slides
 */
public record Meeting(
        String id,
        @Nullable String agenda,
        String address,
        Room room,
        Instant started,
        Instant frozen,
        String place,
        String pass) {}
