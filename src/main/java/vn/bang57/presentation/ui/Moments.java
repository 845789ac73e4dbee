package vn.bang57.presentation.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.bang57.comparison.AsOf;

/** How moments and days of meetings read. */
final class Moments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT).withZone(AsOf.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Moments() {}

    static String read(Instant at) {
        return MOMENT.format(at);
    }

    static String read(LocalDate day) {
        return DAY.format(day);
    }
}
