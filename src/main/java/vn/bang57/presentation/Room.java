package vn.bang57.presentation;

import java.util.Locale;
import vn.bang57.shared.Bilingual;

/**
 * The two sizes of room that slides are made for, by how many image heights away the last seat is.
 *
 * @see "src/docs/decisions/2026-11-21-slides.md"
 */
public enum Room {
    BOARDROOM(4, 3.25, 2.6, new Bilingual("Phòng họp", "Boardroom")),
    HALL(6, 4.9, 3.9, new Bilingual("Hội trường", "Hall"));

    private final int heights;
    private final double body;
    private final double floor;
    private final Bilingual label;

    Room(int heights, double body, double floor, Bilingual label) {
        this.heights = heights;
        this.body = body;
        this.floor = floor;
        this.label = label;
    }

    /** The farthest seat, in heights of the image. */
    public int heights() {
        return heights;
    }

    /** Text that is read, in hundredths of the image's height. */
    public double body() {
        return body;
    }

    /** The smallest text that carries meaning, in hundredths of the image's height. */
    public double floor() {
        return floor;
    }

    public Bilingual label() {
        return label;
    }

    /** How an address has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The room of that code; the boardroom for anything else. */
    public static Room of(String code) {
        return HALL.code().equals(code) ? HALL : BOARDROOM;
    }
}
