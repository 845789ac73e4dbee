package vn.bang57.presentation;

import org.jspecify.annotations.Nullable;
import vn.bang57.chart.Tone;

/**
 * One text of a slide.
 *
 * @param sign stands before a figure, set apart: {@code ≥}
 * @param unit stands behind a figure, smaller
 * @param sub a second, smaller line
 * @param mark what can be pointed at, drilled into and asked about here: {@code cell:…}, {@code indicator:…},
 *     {@code commune:…}, {@code task:…} or {@code tasks:…}
 * @param tone the tint of a status; its shape and word are in the text
 * @param share from 0 to 1, drawn as a bar under the text
 */
public record SlideCell(
        String text,
        Look look,
        @Nullable String sign,
        @Nullable String unit,
        @Nullable String sub,
        @Nullable String mark,
        @Nullable Tone tone,
        @Nullable Double share) {

    /** What kind of text it is. */
    public enum Look {
        PLAIN,
        NAME,
        FIGURE,
        BIG,
        GAP,
        CONFLICT,
        WORDS
    }

    static SlideCell plain(String text) {
        return new SlideCell(text, Look.PLAIN, null, null, null, null, null, null);
    }

    static SlideCell name(String text, @Nullable String sub, @Nullable String mark) {
        return new SlideCell(text, Look.NAME, null, null, sub, mark, null, null);
    }

    static SlideCell figure(String text, @Nullable String sub, @Nullable String mark) {
        return new SlideCell(text, Look.FIGURE, null, null, sub, mark, null, null);
    }

    SlideCell withLook(Look other) {
        return new SlideCell(text, other, sign, unit, sub, mark, tone, share);
    }

    SlideCell withUnit(String after) {
        return new SlideCell(text, look, sign, after, sub, mark, tone, share);
    }

    SlideCell withSub(String line) {
        return new SlideCell(text, look, sign, unit, line, mark, tone, share);
    }

    SlideCell withMark(String name) {
        return new SlideCell(text, look, sign, unit, sub, name, tone, share);
    }

    SlideCell withTone(Tone tint) {
        return new SlideCell(text, look, sign, unit, sub, mark, tint, share);
    }

    SlideCell withShare(double of) {
        return new SlideCell(text, look, sign, unit, sub, mark, tone, of);
    }

    SlideCell withSign(String before) {
        return new SlideCell(text, look, before.isEmpty() ? null : before, unit, sub, mark, tone, share);
    }
}
