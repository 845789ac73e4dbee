package vn.bang57.exchange.api;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.bang57.shared.TypedText;

/**
 * A part of a list.
 *
 * @param number from 0
 * @param size how many entries a page has; {@link Integer#MAX_VALUE} for everything
 */
record ApiPage(int number, int size) {

    static final String PAGE = "page";
    static final String SIZE = "size";
    static final int LARGEST = 1000;
    static final int USUAL = 100;

    private static final ApiPage EVERYTHING = new ApiPage(0, Integer.MAX_VALUE);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    /** Reads the two parameters, each there once, or not at all. */
    static ApiPage of(List<String> page, List<String> size) {
        if (page.isEmpty() && size.isEmpty()) {
            return EVERYTHING;
        }
        int number = page.isEmpty() ? 0 : read(page).orElseThrow(() -> refusal(PAGE, page, "từ 0", "from 0"));
        int entries = size.isEmpty()
                ? USUAL
                : read(size).stream()
                        .filter(asked -> asked >= 1 && asked <= LARGEST)
                        .findFirst()
                        .orElseThrow(() -> refusal(SIZE, size, "từ 1 đến " + LARGEST, "from 1 to " + LARGEST));
        return new ApiPage(number, entries);
    }

    boolean everything() {
        return equals(EVERYTHING);
    }

    /** The number of the last page of a list of {@code total} entries. */
    int last(int total) {
        return total == 0 ? 0 : (total - 1) / size;
    }

    <T> List<T> of(List<T> all) {
        long from = Math.min((long) number * size, all.size());
        long to = Math.min(from + size, all.size());
        return all.subList((int) from, (int) to);
    }

    private static OptionalInt read(List<String> values) {
        boolean one = values.size() == 1 && DIGITS.matcher(values.getFirst()).matches();
        return one ? OptionalInt.of(Integer.parseInt(values.getFirst())) : OptionalInt.empty();
    }

    private static ApiRefusal refusal(String name, List<String> values, String vi, String en) {
        String echo = TypedText.echo(String.join(", ", values));
        return ApiRefusal.parameter(
                "%s không thể là «%s»: hãy dùng một số nguyên %s.".formatted(name, echo, vi),
                "%s can't be «%s»: use one whole number %s.".formatted(name, echo, en));
    }
}
