package vn.bang57.exchange.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers with a plain JSON array, whole or a page of it; how many entries there are stands in a header. */
final class ApiAnswer {

    static final String TOTAL = "X-Total-Count";

    private ApiAnswer() {}

    static <T> ResponseEntity<List<T>> of(List<T> all, ApiPage page) {
        // The type is set here, so that a browser that asks for HTML gets the data too.
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .header(TOTAL, String.valueOf(all.size()));
        if (!page.everything()) {
            answer.header(HttpHeaders.LINK, links(page, all.size()));
        }
        return answer.body(page.of(all));
    }

    private static String links(ApiPage page, int total) {
        int last = page.last(total);
        Stream<String> before =
                page.number() > 0 ? Stream.of(link("prev", Math.min(page.number() - 1, last), page)) : Stream.of();
        Stream<String> after = page.number() < last ? Stream.of(link("next", page.number() + 1, page)) : Stream.of();
        return Stream.of(Stream.of(link("first", 0, page)), before, after, Stream.of(link("last", last, page)))
                .flatMap(links -> links)
                .collect(Collectors.joining(", "));
    }

    private static String link(String relation, int number, ApiPage page) {
        String address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(ApiPage.PAGE, number)
                .replaceQueryParam(ApiPage.SIZE, page.size())
                .toUriString();
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}
