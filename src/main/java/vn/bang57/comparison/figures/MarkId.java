package vn.bang57.comparison.figures;

/**
 * The ids of chart marks: codes joined by slashes.
 *
 * @param head a pillar's or an indicator's code
 * @param commune a commune's slug, or empty
 */
public record MarkId(String head, String commune) {

    public static String of(String... parts) {
        return String.join("/", parts);
    }

    public static MarkId read(String id) {
        String[] parts = id.split("/", -1);
        return new MarkId(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
