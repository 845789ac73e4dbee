package vn.bang57.comparison;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bang57.shared.Bilingual;

/**
 * A moment at which the page is looked at: what was recorded up to the end of that minute is known, what came later is
 * not. Its text is a day, which means the day's last minute, or a day with a time: {@code 2026-11-20},
 * {@code 2026-11-20T14:05}.
 *
 * @param minute in Việt Nam's time
 */
public record AsOf(LocalDateTime minute) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Pattern TEXT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d)?");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT).withZone(ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter FILE_DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("HH'h'mm", Locale.ROOT);
    private static final LocalTime LAST = LocalTime.of(23, 59);

    public AsOf {
        minute = minute.truncatedTo(ChronoUnit.MINUTES);
    }

    /** How any moment reads here: {@code 14:02 21/11/2026}. */
    public static String read(Instant moment) {
        return MOMENT.format(moment);
    }

    /** The end of a day. */
    public static AsOf endOf(LocalDate day) {
        return new AsOf(day.atTime(LAST));
    }

    /** The last minute before a moment. */
    static AsOf before(Instant moment) {
        return new AsOf(LocalDateTime.ofInstant(moment, ZONE).minusMinutes(1));
    }

    /** The moment that the text says; nothing for any other text. */
    public static Optional<AsOf> parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.contains("T") ? new AsOf(LocalDateTime.parse(text)) : endOf(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How an address has it. */
    public String text() {
        return wholeDay() ? day().toString() : minute.toString();
    }

    /** Whether the day counts to its end. */
    public boolean wholeDay() {
        return minute.toLocalTime().equals(LAST);
    }

    /** How it reads after "xem như" and "as known": {@code "ngày 20/11/2026"}, {@code "lúc 14:05 ngày 20/11/2026"}. */
    public Bilingual words() {
        String day = DAY.format(minute);
        String time = TIME.format(minute);
        return wholeDay()
                ? new Bilingual("ngày " + day, "on " + day)
                : new Bilingual("lúc " + time + " ngày " + day, "at " + time + " on " + day);
    }

    /** How it reads in the name of a sheet or a file, which takes no slash and no colon, and few letters. */
    Bilingual label() {
        String day = FILE_DAY.format(minute);
        String time = FILE_TIME.format(minute);
        return wholeDay()
                ? new Bilingual("như ngày " + day, "as of " + day)
                : new Bilingual("lúc " + time + " " + day, "at " + time + " " + day);
    }

    public LocalDate day() {
        return minute.toLocalDate();
    }

    /** The first instant that is not known any more. */
    public Instant end() {
        return minute.plusMinutes(1).atZone(ZONE).toInstant();
    }
}
