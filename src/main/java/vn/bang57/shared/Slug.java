package vn.bang57.shared;

/** Makes codes for addresses out of names. */
public final class Slug {

    private Slug() {}

    /** Lower-case letters, digits and hyphens only: {@code "Phú Lý" → "phu-ly"}; never longer than 60. */
    public static String of(String name) {
        String slug = Folding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-+)|(-+$)", "");
        return slug.length() <= 60 ? slug : slug.substring(0, 60).replaceAll("-+$", "");
    }
}
