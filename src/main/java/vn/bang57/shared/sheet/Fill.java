package vn.bang57.shared.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.VietnameseNumber;

/** What filling, clearing or typing into a whole selection would do, as a paste that comes from the sheet itself. */
public final class Fill {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern COUNTED = Pattern.compile("(\\D*?)(-?\\d[\\d.,]*)(\\D*)");

    private Fill() {}

    /** The top line's texts in every line below; of a single line, those of the line above it. */
    public static PastePlan down(Sheet sheet, Area area) {
        if (area.lines().isEmpty()) {
            return plan(sheet, area, line -> List.of());
        }
        Area from = area.lines().size() > 1 ? area : withLineAbove(sheet, area);
        List<String> top = from.block(sheet).rows().getFirst();
        return plan(sheet, from, line -> top);
    }

    /** Goes on as the filled cells at the top of each field begin: 10, 20 → 30, 40; with nothing to count, as they are. */
    public static PastePlan series(Sheet sheet, Area area) {
        Block now = area.block(sheet);
        List<List<String>> columns = IntStream.range(0, now.width())
                .mapToObj(column ->
                        series(now.rows().stream().map(row -> row.get(column)).toList()))
                .toList();
        return plan(
                sheet,
                area,
                line -> columns.stream().map(column -> column.get(line)).toList());
    }

    /** The same text in every cell; an empty one clears them. */
    public static PastePlan with(Sheet sheet, Area area, String text) {
        List<String> row = area.fields().stream().map(field -> text).toList();
        return plan(sheet, area, line -> row);
    }

    private interface Rows {
        List<String> at(int line);
    }

    private static PastePlan plan(Sheet sheet, Area area, Rows rows) {
        List<Placement> cells = new ArrayList<>();
        for (int line = 0; line < area.lines().size(); line++) {
            List<String> row = rows.at(line);
            for (int field = 0; field < area.fields().size(); field++) {
                cells.add(Placement.of(
                        sheet, area.lines().get(line), area.fields().get(field), row.get(field)));
            }
        }
        return new PastePlan(cells, false, List.of(), 0, List.of(), 0, 0);
    }

    private static Area withLineAbove(Sheet sheet, Area area) {
        List<Sheet.Line> lines =
                sheet.lines().stream().filter(line -> !line.heading()).toList();
        int at = lines.indexOf(area.lines().getFirst());
        return at > 0 ? new Area(lines.subList(at - 1, at + 1), area.fields()) : area;
    }

    /** A column whose leading texts are kept and whose blank rest is counted on; a full one is counted on from its first. */
    private static List<String> series(List<String> now) {
        List<String> given = now.stream().takeWhile(text -> !text.isBlank()).toList();
        if (given.isEmpty()) {
            return now;
        }
        if (given.size() == now.size()) {
            given = given.subList(0, Math.min(2, Math.max(1, given.size() - 1)));
        }
        List<Counted> counted =
                given.stream().flatMap(text -> Counted.of(text).stream()).toList();
        boolean counts = counted.size() == given.size() && counted.stream().allMatch(counted.getFirst()::like);
        BigDecimal step = counts && counted.size() > 1
                ? counted.get(1).number().subtract(counted.getFirst().number())
                : BigDecimal.ZERO;
        List<String> texts = new ArrayList<>(given);
        while (texts.size() < now.size()) {
            int next = texts.size();
            texts.add(
                    counts
                            ? counted.getFirst().plus(step.multiply(BigDecimal.valueOf(next)))
                            : given.get(next % given.size()));
        }
        return texts;
    }

    /** A text with one number in it. */
    private record Counted(String before, BigDecimal number, String after) {

        static Optional<Counted> of(String text) {
            Matcher matcher = COUNTED.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Parsed<BigDecimal> number = VietnameseNumber.read(matcher.group(2));
            return number.toOptional().map(value -> new Counted(matcher.group(1), value, matcher.group(3)));
        }

        boolean like(Counted other) {
            return before.equals(other.before()) && after.equals(other.after());
        }

        String plus(BigDecimal more) {
            return before + VietnameseNumber.format(number.add(more), VIETNAMESE) + after;
        }
    }
}
