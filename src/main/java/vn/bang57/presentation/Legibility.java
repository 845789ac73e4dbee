package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.List;
import vn.bang57.shared.Bilingual;

/**
 * Whether the last seat of a room reads a slide, from what was measured on the slide as it is drawn.
 *
 * @param distance from the image to the last seat, in metres
 * @param height of the image, in metres
 */
public record Legibility(double distance, double height) {

    /** Digits of body text subtend as much at the least, in minutes of arc. */
    public static final double BODY_ARC = 20;

    /** Anything that carries meaning subtends as much at the least, in minutes of arc. */
    public static final double FLOOR_ARC = 16;

    /** Text on its ground. */
    public static final double CONTRAST = 7;

    /** So many rows are followed with the eye at the most. */
    public static final int ROWS = 16;

    /** So many bars are told apart at the most. */
    public static final int SERIES = 8;

    /** A digit's height in Inter, as a share of the font's size. */
    private static final double DIGIT = 0.727;

    private static final double MINUTES_A_RADIAN = 60 * 180 / Math.PI;

    public Legibility {
        if (!(distance > 0) || !(height > 0)) {
            throw new IllegalArgumentException("distance and height must be above 0");
        }
    }

    /**
     * One page of a slide as it is drawn.
     *
     * @param smallest the smallest text, in hundredths of the image's height
     * @param smallestText that text
     * @param contrast the faintest text's contrast
     * @param contrastText that text
     * @param overflow a text that does not fit; empty when all do
     * @param overlap two texts that lie over each other; empty when none do
     */
    public record Measured(
            String slide,
            int page,
            double smallest,
            String smallestText,
            double contrast,
            String contrastText,
            int rows,
            int series,
            String overflow,
            String overlap) {}

    /** How large a text of that size is seen from the last seat, in minutes of arc of a digit's height. */
    public double arc(double size) {
        return Math.atan(size / 100 * DIGIT * height / distance) * MINUTES_A_RADIAN;
    }

    /** The farthest seat that reads a text of that size, in metres. */
    public double farthest(double size) {
        return size / 100 * DIGIT * height / Math.tan(FLOOR_ARC / MINUTES_A_RADIAN);
    }

    /** What is wrong with a page, each with what to change; empty when the last seat reads it. */
    public List<Bilingual> faults(Measured page, Room room) {
        List<Bilingual> faults = new ArrayList<>();
        if (arc(page.smallest()) < FLOOR_ARC) {
            faults.add(tooSmall(page, room));
        }
        if (page.contrast() < CONTRAST) {
            faults.add(new Bilingual(
                    "“" + page.contrastText() + "” quá nhạt so với nền: hãy dùng nền sáng.",
                    "“" + page.contrastText() + "” is too faint: use the light theme."));
        }
        if (page.rows() > ROWS) {
            faults.add(new Bilingual(
                    page.rows() + " dòng trên một trang là quá nhiều: hãy chọn ít xã hơn.",
                    page.rows() + " rows on a page are too many: choose fewer communes."));
        }
        if (page.series() > SERIES) {
            faults.add(new Bilingual(
                    page.series() + " thanh trên một trang là quá nhiều: hãy chọn ít xã hơn.",
                    page.series() + " bars on a page are too many: choose fewer communes."));
        }
        if (!page.overflow().isEmpty()) {
            faults.add(new Bilingual(
                    "“" + page.overflow() + "” không vừa trang.", "“" + page.overflow() + "” does not fit the page."));
        }
        if (!page.overlap().isEmpty()) {
            faults.add(new Bilingual("Chữ đè lên nhau: " + page.overlap(), "Texts overlap: " + page.overlap()));
        }
        return faults;
    }

    private Bilingual tooSmall(Measured page, Room room) {
        double far = Math.floor(farthest(page.smallest()) * 10) / 10;
        double needed = Math.ceil(height * distance / far * 10) / 10;
        boolean hall = room == Room.BOARDROOM && arc(Room.HALL.floor()) >= FLOOR_ARC;
        String vi = "Ghế cuối không đọc được “" + page.smallestText() + "”: ";
        String en = "The last seat can't read “" + page.smallestText() + "”: ";
        return hall
                ? new Bilingual(vi + "hãy chọn cỡ Hội trường.", en + "choose the Hall size.")
                : new Bilingual(
                        vi + "ghế cuối không quá " + decimal(far, ',') + " m, hoặc hình cao từ " + decimal(needed, ',')
                                + " m.",
                        en + "seat nobody beyond " + decimal(far, '.') + " m, or make the image " + decimal(needed, '.')
                                + " m high.");
    }

    private static String decimal(double number, char point) {
        return Double.toString(number).replace('.', point);
    }
}
