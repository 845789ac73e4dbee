package vn.bang57.target;

import java.math.BigDecimal;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedText;

/** The sentences with which a target value is refused. */
final class TargetValueRefusal {

    private TargetValueRefusal() {}

    static Parsed<TargetValue> unknown(String text) {
        return Parsed.refused(
                ("Không hiểu \"%s\": hãy gõ một số (80; 1,5), số có dấu (≥ 80; > 98; ≤ 5), một khoảng (40–50),"
                                + " \"-\" nếu chưa thực hiện, X nếu thực hiện, hoặc chỉ dùng chữ;"
                                + " lời văn có chữ số thì đặt trong ngoặc kép.")
                        .formatted(TypedText.echo(text)),
                ("\"%s\" is not understood: type a number (80; 1,5), a number with a sign (≥ 80; > 98; ≤ 5),"
                                + " a range (40–50), \"-\" for not started, X for done, or words only;"
                                + " put words that hold digits in quotation marks.")
                        .formatted(TypedText.echo(text)));
    }

    static Parsed<TargetValue> unfinished(String text) {
        return Parsed.refused(
                "\"%s\" chưa đủ: hãy gõ một số sau dấu, ví dụ ≥ 80.".formatted(TypedText.echo(text)),
                "\"%s\" is not complete: type one number after the sign, e.g. ≥ 80.".formatted(TypedText.echo(text)));
    }

    static Parsed<TargetValue> notRising(BigDecimal from, BigDecimal to) {
        TargetValue instead = from.compareTo(to) == 0 ? new TargetValue.Exact(from) : new TargetValue.Range(to, from);
        String proposal = TargetValueFormat.edit(instead);
        return Parsed.refused(
                "Khoảng phải đi từ số nhỏ đến số lớn: hãy gõ %s.".formatted(proposal),
                "A range goes from the smaller number to the larger: type %s.".formatted(proposal));
    }

    static Parsed<TargetValue> tooLong(String text) {
        return Parsed.refused(
                "\"%s\" dài quá: hãy gõ nhiều nhất %d ký tự."
                        .formatted(TypedText.echo(text), TargetValue.WORDS_MAX_LENGTH),
                "\"%s\" is too long: type at most %d characters."
                        .formatted(TypedText.echo(text), TargetValue.WORDS_MAX_LENGTH));
    }
}
