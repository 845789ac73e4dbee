package vn.bang57.target;

import java.math.BigDecimal;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.TypedText;

/** The sentences with which a target value is refused. */
final class TargetValueRefusal {

    private TargetValueRefusal() {}

    static Parsed<TargetValue> unknown(String text) {
        return Parsed.refused(
                ("Không hiểu “%s”: hãy gõ một số (80; 1,5), số có dấu (≥ 80; > 98; ≤ 5), một khoảng (40–50),"
                                + " “-” nếu chưa thực hiện, X nếu thực hiện, hoặc chỉ dùng chữ;"
                                + " lời văn có chữ số thì đặt trong ngoặc kép.")
                        .formatted(TypedText.echo(text)),
                ("“%s” is not understood: type a number (80; 1,5), a number with a sign (≥ 80; > 98; ≤ 5),"
                                + " a range (40–50), “-” for not started, X for done, or words only;"
                                + " put words that hold digits in quotation marks.")
                        .formatted(TypedText.echo(text)));
    }

    static Parsed<TargetValue> unfinished(String text) {
        return Parsed.refused(
                "“%s” chưa đủ: hãy gõ một số sau dấu, ví dụ ≥ 80.".formatted(TypedText.echo(text)),
                "“%s” is not complete: type one number after the sign, e.g. ≥ 80.".formatted(TypedText.echo(text)));
    }

    static Parsed<TargetValue> notRising(BigDecimal from, BigDecimal to) {
        TargetValue instead = from.compareTo(to) == 0 ? new TargetValue.Exact(from) : new TargetValue.Range(to, from);
        String proposal = TargetValueFormat.edit(instead);
        return Parsed.refused(
                "Khoảng phải đi từ số nhỏ đến số lớn: hãy gõ %s.".formatted(proposal),
                "A range goes from the smaller number to the larger: type %s.".formatted(proposal));
    }

    static Parsed<TargetValue> noShare(TargetValue value) {
        return about(
                value,
                "“%s” không thể là tỷ lệ phần trăm: hãy gõ từ 0 đến 100, ví dụ ≥ 80 hoặc 1,5.",
                "“%s” cannot be a percentage: type from 0 to 100, e.g. ≥ 80 or 1,5.");
    }

    static Parsed<TargetValue> notPercent(TargetValue value) {
        return about(
                value,
                "Chỉ tiêu này không tính bằng phần trăm: nếu đúng là %s thì hãy gõ không có dấu %%.",
                "This indicator is not a percentage: if %s is meant, type it without the %% sign.");
    }

    static Parsed<TargetValue> noCount(TargetValue value) {
        return about(
                value,
                "“%s” không thể là số lượng: hãy gõ một số nguyên từ 0, ví dụ ≥ 1 hoặc 12.",
                "“%s” cannot be a count: type a whole number from 0, e.g. ≥ 1 or 12.");
    }

    private static Parsed<TargetValue> about(TargetValue value, String vi, String en) {
        String text = TargetValueFormat.edit(value);
        return Parsed.refused(vi.formatted(text), en.formatted(text));
    }

    static Parsed<TargetValue> tooLong(String text) {
        return Parsed.refused(
                "“%s” dài quá: hãy gõ nhiều nhất %d ký tự."
                        .formatted(TypedText.echo(text), TargetValue.WORDS_MAX_LENGTH),
                "“%s” is too long: type at most %d characters."
                        .formatted(TypedText.echo(text), TargetValue.WORDS_MAX_LENGTH));
    }
}
