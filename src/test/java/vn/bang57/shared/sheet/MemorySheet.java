package vn.bang57.shared.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.bang57.shared.Parsed;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/** A sheet in memory that reads figures as the target grid does: names at the left, something worked out at the right. */
final class MemorySheet implements Sheet {

    static final String NAMES = "name";
    static final String WORKED_OUT = "compared";
    static final String LOCKED = "Tên không sửa ở đây.";
    static final String FULL = "Ô này có nhiều con số.";

    private static final List<Line> LINES = List.of(
            heading("society", "Xã hội số"),
            line("5g", "Phủ sóng 5G (%)", "5G coverage"),
            line("6g", "Phủ sóng 6G (%)", "6G coverage"),
            line("id", "Định danh điện tử", "Electronic identity"),
            heading("economy", "Kinh tế số"),
            line("shops", "Cửa hàng thanh toán số", "Shops that take digital payment"),
            line("firms", "Doanh nghiệp số", "Digital firms"));

    private static final List<Field> FIELDS = List.of(
            new Field(NAMES, "Chỉ tiêu", List.of()),
            commune("mo-duc", "Mộ Đức"),
            commune("nghia-tho", "Nghĩa Thọ"),
            commune("phu-ly", "Phú Lý"),
            commune("truong-giang", "Trường Giang"),
            new Field(WORKED_OUT, "So được không", List.of()));

    private final Map<PastePlan.Key, String> texts = new HashMap<>();
    private final Map<PastePlan.Key, String> locks = new HashMap<>();

    private static Line heading(String id, String label) {
        return new Line(id, label, List.of(), true);
    }

    private static Line line(String id, String vi, String en) {
        return new Line(id, vi, List.of(vi, en, id), false);
    }

    private static Field commune(String slug, String name) {
        return new Field(slug, name, List.of(name, "Xã " + name, name + " commune", slug));
    }

    /** Lines that hold cells, by their ids from top to bottom. */
    static List<String> lineIds() {
        return LINES.stream().filter(line -> !line.heading()).map(Line::id).toList();
    }

    /** Fields that can be written, by their ids from left to right. */
    static List<String> communes() {
        return FIELDS.subList(1, 5).stream().map(Field::id).toList();
    }

    static String line(String id) {
        return LINES.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }

    static String commune(String id) {
        return FIELDS.stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /** Rows of a block. */
    static Block block(List<?>... rows) {
        return Block.of(Arrays.stream(rows)
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList());
    }

    MemorySheet with(String line, String field, String text) {
        texts.put(new PastePlan.Key(line, field), text);
        return this;
    }

    MemorySheet locked(String line, String field) {
        locks.put(new PastePlan.Key(line, field), FULL);
        return this;
    }

    String text(String line, String field) {
        return texts.getOrDefault(new PastePlan.Key(line, field), "");
    }

    /** What the sheet holds, blank cells left out. */
    Map<PastePlan.Key, String> texts() {
        return Map.copyOf(texts);
    }

    /** Everything that is changed when a block is pasted on the cells between two corners. */
    PastePlan paste(Block block, String line, String field, String otherLine, String otherField) {
        PastePlan plan = PastePlan.of(this, block, area(line, field, otherLine, otherField));
        apply(plan);
        return plan;
    }

    PastePlan paste(Block block, String line, String field) {
        return paste(block, line, field, line, field);
    }

    void apply(PastePlan plan) {
        plan.changes(true).forEach(cell -> {
            PastePlan.Key key = PastePlan.Key.of(cell);
            if (cell.after().isEmpty()) {
                texts.remove(key);
            } else {
                texts.put(key, cell.after());
            }
        });
    }

    Area area(String line, String field, String otherLine, String otherField) {
        return Area.between(this, line, field, otherLine, otherField).orElseThrow();
    }

    Area cell(String line, String field) {
        return area(line, field, line, field);
    }

    /** Rows of what the cells between two corners hold. */
    List<List<String>> copy(Area area) {
        List<List<String>> rows = new ArrayList<>(area.block(this).rows());
        return List.copyOf(rows);
    }

    @Override
    public List<Line> lines() {
        return LINES;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Content content(Line line, Field field) {
        return switch (field.id()) {
            case NAMES -> new Content(line.label(), LOCKED);
            case WORKED_OUT -> new Content("được", LOCKED);
            default -> {
                PastePlan.Key key = new PastePlan.Key(line.id(), field.id());
                yield new Content(Objects.requireNonNullElse(texts.get(key), ""), locks.get(key));
            }
        };
    }

    @Override
    public Parsed<String> read(Line line, Field field, String typed) {
        return TargetValueParser.parse(typed).map(TargetValueFormat::edit);
    }

    @Override
    public Locale locale() {
        return Locale.of("vi");
    }
}
