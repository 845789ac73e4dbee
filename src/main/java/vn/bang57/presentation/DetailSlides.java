package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.bang57.actual.Actual;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Cell;
import vn.bang57.comparison.Contradictions;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.IndicatorRow;
import vn.bang57.comparison.Reached;
import vn.bang57.comparison.ReachedText;
import vn.bang57.comparison.figures.MarkId;
import vn.bang57.presentation.SlideBody.Fact;
import vn.bang57.shared.Bilingual;
import vn.bang57.target.Target;
import vn.bang57.target.YearBasis;

/** What a slide's marks lead to: down to the line of the document that a figure comes from. */
record DetailSlides(Dashboard dashboard, SlideWords words) {

    static DetailSlides of(Dashboard dashboard) {
        return new DetailSlides(dashboard, SlideWords.of(dashboard));
    }

    /** The slide behind a mark; nothing when the mark names nothing that is there. */
    Optional<Slide> of(String mark) {
        if (mark.startsWith(Marks.CELL)) {
            MarkId id = MarkId.read(mark.substring(Marks.CELL.length()));
            return dashboard
                    .comparison()
                    .row(id.head())
                    .flatMap(row -> row.cell(id.commune()).map(cell -> cell(mark, row, cell)));
        }
        if (mark.startsWith(Marks.INDICATOR)) {
            return dashboard
                    .comparison()
                    .row(mark.substring(Marks.INDICATOR.length()))
                    .map(IndicatorSlides.of(dashboard)::spotlight);
        }
        if (mark.startsWith(Marks.COMMUNE)) {
            return dashboard
                    .commune(mark.substring(Marks.COMMUNE.length()))
                    .map(commune -> CommuneDetail.of(dashboard).slide(mark, commune));
        }
        if (mark.startsWith(Marks.TASKS)) {
            MarkId id = MarkId.read(mark.substring(Marks.TASKS.length()));
            return TaskSlides.of(dashboard).part(id.head(), id.commune());
        }
        return mark.startsWith(Marks.TASK)
                ? TaskDetail.of(dashboard).of(mark.substring(Marks.TASK.length()))
                : Optional.empty();
    }

    private Slide cell(String mark, IndicatorRow row, Cell cell) {
        Commune commune = cell.commune();
        String name = words.in(row.indicator().name());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.choose("Vì sao", "Why"), why(row, cell)));
        cell.shown().forEach(target -> add(facts, target));
        Contradictions.against(cell, dashboard.targets())
                .forEach(other -> facts.add(new Fact(
                        words.choose("Mâu thuẫn với", "Contradicts"),
                        words.in(other.label()) + ": " + words.text().full(other) + " ("
                                + other.source().in(dashboard.locale()) + ")")));
        if (!cell.elsewhere().isEmpty()) {
            facts.add(new Fact(
                    words.choose("Mốc khác", "Other years"),
                    cell.elsewhere().stream()
                            .map(target -> words.text().year(target) + ": "
                                    + words.text().full(target) + " ("
                                    + target.source().in(dashboard.locale()) + ")")
                            .collect(Collectors.joining("; "))));
        }
        facts.add(new Fact(words.choose("Kết quả", "Result"), result(cell)));
        facts.add(
                new Fact(words.choose("Văn bản", "Document"), commune.document().reference(dashboard.locale())));
        facts.add(new Fact(
                words.choose("Cách hiểu chung", "Shared definition"),
                words.in(row.indicator().definition())));
        return new Slide(
                mark,
                Slide.Kind.DETAIL,
                commune.name() + " · " + name,
                List.of(title(name, cell)),
                words.stamps(cell),
                new SlideBody.Facts(figure(cell), facts));
    }

    /** What the commune reported last, against its own plan. */
    private String result(Cell cell) {
        List<Actual> actuals =
                dashboard.actualsOf(cell.commune().slug(), cell.indicator().code());
        if (actuals.isEmpty()) {
            return words.choose("chưa có số liệu", "no figure reported yet");
        }
        ReachedText text = new ReachedText(words.text());
        Actual actual = Reached.latest(actuals);
        return text.full(actual) + " · " + text.proof(actual)
                + Reached.of(
                                actuals,
                                dashboard.targetsOf(
                                        cell.commune().slug(), cell.indicator().code()),
                                cell.indicator(),
                                dashboard.today())
                        .map(reached -> ": " + text.standing(reached))
                        .orElse("");
    }

    private String title(String name, Cell cell) {
        String commune = cell.commune().name();
        if (!cell.stated()) {
            return words.choose(
                    commune + ": " + name + " – " + words.text().cell(cell),
                    commune + ": " + name + " – " + words.text().cell(cell));
        }
        String figures = cell.shown().stream()
                .map(words.text()::full)
                .distinct()
                .collect(Collectors.joining(words.choose(" và ", " and ")));
        boolean number = cell.form() == Cell.Form.NUMBER;
        return number ? commune + ": " + name + " " + figures : commune + ": " + name;
    }

    private SlideCell figure(Cell cell) {
        if (cell.form() == Cell.Form.WORDS) {
            return new SlideCell(words.text().cell(cell), SlideCell.Look.WORDS, null, null, null, null, null, null);
        }
        SlideCell figure = words.cell(cell);
        return figure.look() == SlideCell.Look.FIGURE ? figure.withLook(SlideCell.Look.BIG) : figure;
    }

    /** Why the cell looks as it does. */
    private String why(IndicatorRow row, Cell cell) {
        return switch (cell.form()) {
            case GAP ->
                words.choose(
                        "Kế hoạch không có dòng nào nêu chỉ tiêu này.", "No line of the plan states this indicator.");
            case BLANK -> words.choose("Bảng của kế hoạch để trống ô này.", "The plan's table leaves this cell blank.");
            case ELSEWHERE ->
                words.choose(
                        "Kế hoạch nêu chỉ tiêu này, nhưng không phải ở mốc đang xem.",
                        "The plan states this indicator, but not for this milestone.");
            case ESTIMATE ->
                words.choose(
                        "Nội suy giữa hai mốc mà kế hoạch nêu.", "On the line between two milestones of the plan.");
            case CONFLICT ->
                cell.shown().stream()
                        .map(Target::conflictNote)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(words::in)
                        .orElseGet(() -> words.choose(
                                "Kế hoạch nêu các con số khác nhau cho cùng một chỉ tiêu.",
                                "The plan states different figures for one indicator."));
            case NUMBER, NOT_STARTED, DONE, WORDS -> compared(row, cell);
        };
    }

    private String compared(IndicatorRow row, Cell cell) {
        Integer rank = row.comparability().ranks().get(cell.commune().slug());
        String sentence = words.in(row.comparability().sentence());
        if (rank == null) {
            return sentence;
        }
        int of = row.comparability().ranks().size();
        return words.choose("Hạng " + rank + "/" + of + ". ", "Rank " + rank + " of " + of + ". ") + sentence;
    }

    /** The year, and how it is known where it doesn't stand with the figure. */
    private String year(Target target) {
        String year = words.text().year(target);
        return target.yearBasis() == YearBasis.STATED
                ? year
                : year + " (" + words.in(target.yearBasis().label()) + ")";
    }

    private void add(List<Fact> facts, Target target) {
        facts.add(new Fact(
                words.choose("Dòng nguồn", "Source line"),
                target.source().in(dashboard.locale()) + " · " + year(target) + ": "
                        + words.text().full(target)));
        facts.add(new Fact(words.choose("Lời của kế hoạch", "The plan's wording"), words.in(target.label())));
        Bilingual differs = target.differs();
        if (differs != null) {
            facts.add(new Fact(words.choose("Khác ở chỗ", "Differs in"), "≠ " + words.in(differs)));
        }
        Bilingual note = target.note();
        if (note != null) {
            facts.add(new Fact(words.choose("Ghi chú", "Note"), words.in(note)));
        }
        String origin = target.origin();
        if (target.edited() && origin != null) {
            facts.add(new Fact(words.choose("Bản gốc ghi", "Originally"), origin.isEmpty() ? "–" : origin));
        }
    }
}
