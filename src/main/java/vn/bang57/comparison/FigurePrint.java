package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.shared.SourceRef;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintText;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueFormat;

/** The cells of a printed target table, in the forms that they have on screen. */
record FigurePrint(FigureText text, int commonYear) {

    private static final char NO_BREAK = '\u00a0';

    PrintCell cell(Cell cell) {
        PrintCell printed = switch (cell.form()) {
            case NUMBER, CONFLICT, NOT_STARTED, DONE -> stated(cell);
            case WORDS -> words(cell);
            case ESTIMATE -> estimate(cell);
            case BLANK, ELSEWHERE, GAP ->
                PrintCell.of(PrintText.quiet(text.cell(cell))).with(PrintCell.Fill.GAP);
        };
        for (String source : sources(cell)) {
            printed = printed.line(PrintText.quiet(source));
        }
        return printed;
    }

    private PrintCell stated(Cell cell) {
        List<PrintText> line = tags(cell);
        List<Target> distinct = FigureText.distinct(cell.shown());
        if (distinct.size() > 1) {
            return PrintCell.EMPTY.line(line).line(PrintText.figure(text.cell(cell)));
        }
        TargetValue value = distinct.getFirst().value();
        String sign = TargetValueFormat.sign(value);
        line.add(PrintText.quiet(sign.isEmpty() ? "" : sign + NO_BREAK));
        line.add(PrintText.figure(TargetValueFormat.figure(value, text.locale())));
        return PrintCell.EMPTY.line(line);
    }

    private PrintCell words(Cell cell) {
        return PrintCell.EMPTY
                .line(tags(cell))
                .line(PrintText.plain(text.cell(cell)))
                .with(PrintCell.Align.START);
    }

    private PrintCell estimate(Cell cell) {
        PrintCell figure = PrintCell.of(PrintText.figure(text.cell(cell)));
        Estimate estimate = cell.estimate();
        return estimate == null
                ? figure
                : figure.line(PrintText.quiet(anchor(estimate.from()) + " → " + anchor(estimate.to())));
    }

    private String anchor(Target target) {
        return text.value(target) + " (" + text.year(target) + ")";
    }

    private List<PrintText> tags(Cell cell) {
        PrintText.Look look = cell.form() == Cell.Form.CONFLICT
                ? PrintText.Look.TAG_WARN
                : cell.differing().isPresent() ? PrintText.Look.TAG_INFO : PrintText.Look.TAG;
        return text.tags(cell, commonYear).stream()
                .map(tag -> new PrintText(tag, look))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Each place on a line of its own. */
    private List<String> sources(Cell cell) {
        Estimate estimate = cell.estimate();
        Stream<Target> targets = estimate == null ? cell.shown().stream() : Stream.of(estimate.from(), estimate.to());
        return targets.map(target -> target.source().in(text.locale()))
                .flatMap(source -> Arrays.stream(source.split(SourceRef.SEPARATOR)))
                .distinct()
                .toList();
    }
}
