package vn.bang57.exchange.api;

import org.springframework.http.HttpStatus;
import vn.bang57.shared.Bilingual;

/** A request that is not answered, with the sentence that says what would be right. */
final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Bilingual sentence;

    ApiRefusal(HttpStatus status, Bilingual sentence) {
        super(sentence.vi());
        this.status = status;
        this.sentence = sentence;
    }

    /** 400, for a parameter. */
    static ApiRefusal parameter(String vi, String en) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, new Bilingual(vi, en));
    }

    HttpStatus status() {
        return status;
    }

    Bilingual sentence() {
        return sentence;
    }
}
