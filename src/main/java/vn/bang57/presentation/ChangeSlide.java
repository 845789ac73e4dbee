package vn.bang57.presentation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.SinceLine;
import vn.bang57.comparison.SincePlace;
import vn.bang57.comparison.SinceReport;
import vn.bang57.presentation.SlideBody.Align;
import vn.bang57.presentation.SlideBody.Column;
import vn.bang57.presentation.SlideBody.Row;

/** What is not as it was, as a slide: since the last meeting, or since the figures were frozen. */
record ChangeSlide(Dashboard dashboard, SlideWords words) {

    static ChangeSlide of(Dashboard dashboard) {
        return new ChangeSlide(dashboard, SlideWords.of(dashboard));
    }

    /** The report's lines about the communes shown. */
    static List<SinceLine> lines(Dashboard dashboard, SinceReport report) {
        Set<String> names = dashboard.communes().stream().map(Commune::name).collect(Collectors.toSet());
        return report.lines().stream()
                .filter(line -> line.commune().isEmpty() || names.contains(line.commune()))
                .toList();
    }

    /** What came since the figures were frozen. */
    Optional<Slide> news(SinceReport report) {
        return slide(report, Slide.Kind.DETAIL, words.choose("Sau khi chốt số liệu", "Since the figures were frozen"));
    }

    /** What came since the last meeting; nothing when nothing has changed. */
    Optional<Slide> since(SinceReport report) {
        return slide(report, Slide.Kind.CHANGES, words.in(Slide.Kind.CHANGES.label()));
    }

    private Optional<Slide> slide(SinceReport report, Slide.Kind about, String kicker) {
        List<SinceLine> lines = lines(dashboard, report);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String since = AsOf.read(report.since());
        String counted = Stream.of(SinceLine.Kind.values())
                .filter(kind -> lines.stream().anyMatch(line -> line.kind() == kind))
                .map(kind -> lines.stream().filter(line -> line.kind() == kind).count() + " "
                        + kind.label().in(dashboard.locale()).toLowerCase(dashboard.locale()))
                .collect(Collectors.joining(", "));
        return Optional.of(new Slide(
                "changes",
                about,
                kicker,
                List.of(
                        words.choose(lines.size() + " thay đổi từ " + since, lines.size() + " changes since " + since),
                        counted),
                words.stamps(),
                new SlideBody.Table(
                        List.of(
                                Column.of(words.choose("Chỉ tiêu, nhiệm vụ", "Indicator or task"), Align.START, 3.4),
                                Column.of(words.choose("Xã", "Commune"), Align.START, 1.4),
                                Column.optional(words.choose("Loại", "Kind"), Align.START, 1.2),
                                Column.of(words.choose("Trước", "Before"), Align.END, 1.5),
                                Column.of(words.choose("Sau", "After"), Align.END, 1.5)),
                        lines.stream().map(this::row).toList(),
                        false)));
    }

    private Row row(SinceLine line) {
        String mark = line.place() instanceof SincePlace.Figure figure
                ? Marks.cell(figure.indicator(), figure.commune())
                : null;
        Integer year = line.milestone();
        String sub = line.field() != null ? words.in(line.field()) : year == null ? null : Integer.toString(year);
        return new Row(
                "",
                null,
                List.of(
                        SlideCell.name(words.in(line.what()), sub, mark),
                        SlideCell.plain(line.commune()),
                        SlideCell.plain(words.in(line.kind().label())),
                        SlideCell.plain(nothing(words.in(line.before()))),
                        SlideCell.plain(nothing(words.in(line.after())))));
    }

    private static String nothing(String text) {
        return text.isBlank() ? "–" : text;
    }
}
