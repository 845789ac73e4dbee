package vn.bang57.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bang57.comparison.Cell.Form;
import vn.bang57.comparison.Comparability.Hindrance;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.VietnameseNumber;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;

/** What a chart of one indicator shows, as a sentence to stand above it. */
public final class Finding {

    private static final Locale VI = Locale.of("vi", "VN");
    private static final Locale EN = Locale.of("en", "GB");

    private Finding() {}

    /** The sentence for an indicator across the selected communes. */
    public static Bilingual of(IndicatorRow row) {
        List<Cell> stated = row.cells().stream().filter(Cell::stated).toList();
        List<Cell> numbers = Differences.numbers(stated);
        List<Bilingual> parts = new ArrayList<>();
        if (stated.isEmpty()) {
            parts.add(new Bilingual("Chưa xã nào nêu ở mốc này", "No commune states it for this milestone"));
        } else if (numbers.isEmpty() && stated.size() == 1) {
            return ComparabilitySentence.single(stated.getFirst());
        } else if (numbers.isEmpty()) {
            withoutNumber(stated, row.cells().size()).ifPresent(parts::add);
        } else if (numbers.size() == 1) {
            parts.add(single(numbers.getFirst(), stated.size() == 1));
        } else {
            parts.add(level(numbers, numbers.size() + "/" + row.cells().size()));
            notRanked(row.comparability(), numbers).ifPresent(parts::add);
        }
        Differences.contradictions(stated).ifPresent(parts::add);
        return new Bilingual(
                parts.stream().map(Bilingual::vi).collect(Collectors.joining("; ")),
                parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    private static Bilingual single(Cell cell, boolean nothingElse) {
        String name = cell.commune().name();
        Target target = cell.shown().getFirst();
        String vi = withUnit(TargetValueFormat.display(target.value(), VI), target, VI);
        String en = withUnit(TargetValueFormat.display(target.value(), EN), target, EN);
        return nothingElse
                ? new Bilingual("Chỉ " + name + " nêu: " + vi, "Only " + name + " states it: " + en)
                : new Bilingual("Chỉ " + name + " nêu con số: " + vi, "Only " + name + " gives a figure: " + en);
    }

    /** Empty when there are nothing but contradictions, of which another clause speaks. */
    private static Optional<Bilingual> withoutNumber(List<Cell> stated, int of) {
        List<Cell> others =
                stated.stream().filter(cell -> cell.form() != Form.CONFLICT).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String share = others.size() + "/" + of;
        if (others.stream().allMatch(cell -> cell.form() == Form.WORDS)) {
            return Optional.of(new Bilingual(
                    share + " xã nêu bằng lời, không có con số",
                    share + " communes state it in words, without a figure"));
        }
        return Optional.of(
                new Bilingual(share + " xã nêu nhưng không có con số", share + " communes state it without a figure"));
    }

    private static Bilingual level(List<Cell> numbers, String share) {
        List<Target> targets =
                numbers.stream().map(cell -> cell.shown().getFirst()).toList();
        Target first = targets.getFirst();
        if (targets.stream()
                .anyMatch(target -> !target.unit().code().equals(first.unit().code()))) {
            return new Bilingual(share + " xã nêu con số", share + " communes give a figure");
        }
        if (targets.stream().map(Target::value).distinct().count() == 1) {
            return new Bilingual(
                    share + " xã cùng đặt " + withUnit(TargetValueFormat.display(first.value(), VI), first, VI),
                    share + " communes set the same: "
                            + withUnit(TargetValueFormat.display(first.value(), EN), first, EN));
        }
        List<Target> capped = targets.stream()
                .filter(target -> target.value().low().isEmpty())
                .toList();
        if (capped.isEmpty()) {
            return atLeast(targets, share);
        }
        return capped.size() == targets.size()
                ? atMost(targets, share)
                : new Bilingual(share + " xã nêu con số", share + " communes give a figure");
    }

    private static Bilingual atLeast(List<Target> targets, String share) {
        Target lowest = targets.stream()
                .min(Comparator.comparing(Finding::number)
                        .thenComparing(target -> target.value().kind() == TargetValue.Kind.MORE_THAN))
                .orElseThrow();
        String vi = withUnit(VietnameseNumber.format(number(lowest), VI), lowest, VI);
        String en = withUnit(VietnameseNumber.format(number(lowest), EN), lowest, EN);
        return lowest.value().kind() == TargetValue.Kind.MORE_THAN
                ? new Bilingual(share + " xã đặt trên " + vi, share + " communes set more than " + en)
                : new Bilingual(share + " xã đặt từ " + vi + " trở lên", share + " communes set " + en + " or more");
    }

    private static Bilingual atMost(List<Target> targets, String share) {
        Target highest =
                targets.stream().max(Comparator.comparing(Finding::number)).orElseThrow();
        return new Bilingual(
                share + " xã đặt không quá " + withUnit(VietnameseNumber.format(number(highest), VI), highest, VI),
                share + " communes set at most " + withUnit(VietnameseNumber.format(number(highest), EN), highest, EN));
    }

    private static Optional<Bilingual> notRanked(Comparability comparability, List<Cell> numbers) {
        if (comparability.ranked()) {
            List<Cell> ranked = numbers.stream()
                    .filter(cell ->
                            comparability.ranks().containsKey(cell.commune().slug()))
                    .toList();
            return Differences.leftOut(numbers, ranked)
                    .map(out -> new Bilingual("riêng " + out.vi() + " nên không xếp hạng", "not ranked: " + out.en()));
        }
        if (comparability.hindrances().contains(Hindrance.TOO_FEW)) {
            return Optional.of(new Bilingual(
                    "dưới 60 % số xã nên không xếp hạng", "under 60 % of communes, so they are not ranked"));
        }
        return Differences.among(comparability.hindrances(), numbers)
                .map(found ->
                        new Bilingual(found.vi() + " nên không xếp hạng", found.en() + ", so they are not ranked"));
    }

    private static BigDecimal number(Target target) {
        return target.value().rankedBy().orElseThrow();
    }

    private static String withUnit(String figure, Target target, Locale locale) {
        return (figure + " " + target.unit().symbol().in(locale)).strip();
    }
}
