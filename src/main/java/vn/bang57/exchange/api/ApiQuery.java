package vn.bang57.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.bang57.shared.TypedText;

/** What a request asks for, checked: neither a name nor a value that isn't known is passed over in silence. */
final class ApiQuery {

    private static final List<String> EVERYWHERE = List.of(ApiPage.PAGE, ApiPage.SIZE, ApiLanguage.PARAMETER);
    private static final int LISTED = 12;

    private final Map<String, String[]> parameters;

    private ApiQuery(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the request's parameters.
     *
     * @param filters the names that this address knows, apart from those that every address knows
     * @throws ApiRefusal when the request has others
     */
    static ApiQuery of(HttpServletRequest request, String... filters) {
        List<String> known =
                Stream.concat(Arrays.stream(filters), EVERYWHERE.stream()).toList();
        ApiQuery query = new ApiQuery(request.getParameterMap());
        for (String name : query.parameters.keySet()) {
            if (!known.contains(name)) {
                String echo = TypedText.echo(name);
                String names = String.join(", ", known);
                throw ApiRefusal.parameter(
                        "Không có tham số «%s»: hãy dùng %s.".formatted(echo, names),
                        "There is no parameter «%s»: use %s.".formatted(echo, names));
            }
        }
        query.chosen(ApiLanguage.PARAMETER, ApiLanguage.KNOWN, "");
        return query;
    }

    /**
     * The values that a filter asks for, separated by commas or in several parameters; empty when it isn't there.
     *
     * @param known all values that there are
     * @param address where they can be looked up when they are too many for a sentence
     */
    Set<String> chosen(String name, Collection<String> known, String address) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String parameter : parameters.getOrDefault(name, new String[0])) {
            for (String value : parameter.split(",", -1)) {
                chosen.add(check(name, value.strip(), known, address));
            }
        }
        return chosen;
    }

    private static String check(String name, String value, Collection<String> known, String address) {
        if (known.contains(value)) {
            return value;
        }
        boolean few = known.size() <= LISTED;
        String values = String.join(", ", known);
        String vi = few ? "hãy dùng " + values + "." : "hãy dùng một mã trong " + address + ".";
        String en = few ? "use " + values + "." : "use a code from " + address + ".";
        String echo = TypedText.echo(value);
        throw value.isEmpty()
                ? ApiRefusal.parameter("Tham số %s để trống: %s".formatted(name, vi), name + " is empty: " + en)
                : ApiRefusal.parameter(
                        "Không có «%s» trong %s: %s".formatted(echo, name, vi),
                        "«%s» is no value of %s: %s".formatted(echo, name, en));
    }

    /** Which page is asked for; everything when none is. */
    ApiPage page() {
        return ApiPage.of(number(ApiPage.PAGE), number(ApiPage.SIZE));
    }

    private List<String> number(String name) {
        return List.of(parameters.getOrDefault(name, new String[0]));
    }
}
