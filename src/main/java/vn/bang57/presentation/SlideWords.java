package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.AsOf;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.FigureText;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.TypedMoment;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;

/** How slides of one dashboard put things, in its language. */
record SlideWords(Dashboard dashboard, FigureText text) {

    private static final int NAMES_AT_MOST = 3;

    static SlideWords of(Dashboard dashboard) {
        return new SlideWords(dashboard, new FigureText(dashboard.locale()));
    }

    String choose(String vi, String en) {
        return text.choose(vi, en);
    }

    String in(Bilingual words) {
        return words.in(dashboard.locale());
    }

    /** The clauses of a finding. */
    List<String> clauses(Bilingual finding) {
        return Arrays.asList(in(finding).split("; "));
    }

    /** The milestone that the figures are for, the drafts among them, and what else the given ones say. */
    List<String> stamps(String... first) {
        List<String> stamps = new ArrayList<>(List.of(first));
        stamps.add(milestone());
        drafts().ifPresent(stamps::add);
        AsOf asOf = dashboard.state().asOf();
        if (asOf != null) {
            stamps.add(choose("xem như ", "as known ") + in(asOf.words()));
        }
        int every = dashboard.everyCommune().size();
        if (every > dashboard.communes().size()) {
            stamps.add(dashboard.communes().size() + "/" + every + choose(" xã được chọn", " communes chosen"));
        }
        return stamps;
    }

    /** What must be read along with one commune's cell: the year of its figure or of what was asked for, and a draft. */
    List<String> stamps(Cell cell) {
        String year = cell.first().map(text::year).orElseGet(() -> Integer.toString(cell.wanted()));
        return withDraft(cell.commune(), choose("Mốc ", "Milestone ") + year);
    }

    /** What must be read along with a task of that commune. */
    List<String> stamps(Commune commune) {
        return withDraft(commune, day());
    }

    /** The day that lateness is counted to. */
    String day() {
        return choose("Tính đến ", "As of ") + TypedMoment.format(dashboard.today());
    }

    private List<String> withDraft(Commune commune, String first) {
        return commune.draft() ? List.of(first, choose("Dự thảo", "Draft")) : List.of(first);
    }

    private String milestone() {
        if (dashboard.state().milestone().isMain()) {
            return choose("Mốc chính ", "Main milestone ") + years();
        }
        return choose("Mốc ", "Milestone ") + years();
    }

    private String years() {
        return dashboard.communes().stream()
                .map(commune -> dashboard.state().milestone().yearFor(commune))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> drafts() {
        List<String> names = dashboard.communes().stream()
                .filter(Commune::draft)
                .map(Commune::name)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choose("Dự thảo: ", "Draft: ")
                + (names.size() <= NAMES_AT_MOST
                        ? String.join(", ", names)
                        : names.size() + choose(" xã", " communes")));
    }

    /** A cell of the comparison: the figure with its sign set apart, or the word for why there is none. */
    SlideCell cell(Cell cell) {
        String mark = Marks.cell(cell.indicator().code(), cell.commune().slug());
        return switch (cell.form()) {
            case NUMBER, NOT_STARTED, DONE -> {
                Target target = cell.shown().getFirst();
                if (!target.value().isNumeric()) {
                    yield new SlideCell(
                            text.value(target), SlideCell.Look.FIGURE, null, null, sub(cell), mark, null, null);
                }
                yield SlideCell.figure(TargetValueFormat.figure(target.value(), dashboard.locale()), sub(cell), mark)
                        .withSign(TargetValueFormat.sign(target.value()))
                        .withUnit(in(target.unit().symbol()));
            }
            case CONFLICT ->
                new SlideCell("⚠ " + text.cell(cell), SlideCell.Look.CONFLICT, null, null, sub(cell), mark, null, null);
            case WORDS ->
                new SlideCell(
                        choose("bằng lời", "in words"), SlideCell.Look.WORDS, null, null, sub(cell), mark, null, null);
            case ESTIMATE, BLANK, ELSEWHERE, GAP ->
                new SlideCell(text.cell(cell), SlideCell.Look.GAP, null, null, null, mark, null, null);
        };
    }

    /** An indicator's name, with a word where its figures may not be ranked. */
    SlideCell name(IndicatorRow row) {
        long numbers = row.cells().stream()
                .filter(cell -> cell.form() == Cell.Form.NUMBER)
                .count();
        boolean unlike = numbers > 1 && !row.comparability().ranked();
        return SlideCell.name(
                in(row.indicator().name()),
                unlike ? choose("không xếp hạng", "not ranked") : null,
                Marks.INDICATOR + row.indicator().code());
    }

    private @Nullable String sub(Cell cell) {
        List<String> parts = new ArrayList<>();
        int common = dashboard.comparison().commonYear();
        cell.first()
                .filter(target -> target.milestone() == null || target.milestone() != common)
                .ifPresent(target -> parts.add(text.year(target)));
        if (cell.differing().isPresent()) {
            parts.add(choose("≠\u00a0cách tính", "≠\u00a0definition"));
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }
}
