package vn.bang57.shared;

import java.util.List;

/** The four quarters of a year as people write them. */
public final class Quarters {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Quarters() {}

    /** {@code "II"} for 2. */
    public static String roman(int quarter) {
        return ROMAN.get(quarter - 1);
    }

    /** Reads {@code "2"} or {@code "ii"}, in small letters; 0 for what is no quarter. */
    public static int read(String typed) {
        return switch (typed) {
            case "1", "i" -> 1;
            case "2", "ii" -> 2;
            case "3", "iii" -> 3;
            case "4", "iv" -> 4;
            default -> 0;
        };
    }
}
