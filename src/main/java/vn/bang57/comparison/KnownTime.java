package vn.bang57.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedMoment;

/**
 * The time that the history covers: what can be looked back at.
 *
 * @param began when the first thing was recorded
 * @param now the present
 */
public record KnownTime(Instant began, Instant now) {

    public LocalDate today() {
        return LocalDate.ofInstant(now, AsOf.ZONE);
    }

    /** The moment to look at; a day alone means its end. */
    public Parsed<AsOf> asOf(TypedMoment typed) {
        LocalTime time = typed.time();
        AsOf asOf =
                time == null ? AsOf.endOf(typed.day()) : new AsOf(typed.day().atTime(time));
        if (!asOf.end().isAfter(began)) {
            String first = AsOf.read(began);
            return Parsed.refused(
                    "Trước " + first + " chưa có gì được ghi lại.", "Before " + first + " nothing was recorded.");
        }
        if (!asOf.end().isAfter(now)) {
            return Parsed.accepted(asOf);
        }
        return typed.day().equals(today()) && time == null
                ? Parsed.refused(
                        "Hôm nay chưa hết: hãy ghi thêm giờ đã qua, hoặc chọn ngày trước.",
                        "Today is not over: add a time that has gone, or choose an earlier day.")
                : notYet();
    }

    /** The moment from which on changes are listed; a day alone means its beginning. */
    public Parsed<Instant> since(TypedMoment typed) {
        LocalTime time = typed.time();
        LocalDateTime from =
                time == null ? typed.day().atStartOfDay() : typed.day().atTime(time);
        Instant moment = from.atZone(AsOf.ZONE).toInstant();
        return moment.isAfter(now) ? notYet() : Parsed.accepted(moment);
    }

    private static <T> Parsed<T> notYet() {
        return Parsed.refused("Chưa tới lúc đó.", "That time has not come yet.");
    }
}
