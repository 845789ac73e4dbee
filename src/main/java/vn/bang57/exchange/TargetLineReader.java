package vn.bang57.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bang57.exchange.CommunePlan.Stated;
import vn.bang57.exchange.CommunePlan.TargetLine;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.SourceRef;
import vn.bang57.target.TargetValue;
import vn.bang57.target.TargetValueParser;
import vn.bang57.target.YearBasis;

/** Reads the {@code targets} part of a commune's plan file. */
final class TargetLineReader {

    // With slug, indicator and year the locator is the key by which a line is known again.
    private static final int LOCATOR_MAX_LENGTH = 160;

    private static final String EVERY_YEAR = "annual";

    private static final Set<String> FIELDS = Set.of(
            "indicator",
            "locator",
            "unit",
            "label",
            "agency",
            "values",
            "year",
            "variant",
            "differs",
            "conflict",
            "conflictNote",
            "notes");

    private final Measures measures;

    TargetLineReader(Measures measures) {
        this.measures = measures;
    }

    List<TargetLine> read(PlanNode node) {
        List<TargetLine> lines = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Map<String, List<PlanNode>> conflicts = new LinkedHashMap<>();
        for (PlanNode item : node.list()) {
            TargetLine line = line(item);
            if (!keys.add(line.indicator() + "@" + line.locator())) {
                throw item.refuse("dòng «" + line.locator() + "» của «" + line.indicator() + "» ghi hai lần");
            }
            item.find("conflict")
                    .ifPresent(key -> conflicts
                            .computeIfAbsent(key.text(), k -> new ArrayList<>())
                            .add(key));
            lines.add(line);
        }
        conflicts.forEach(TargetLineReader::checkSides);
        return lines;
    }

    /** A contradiction has at least two sides. */
    private static void checkSides(String key, List<PlanNode> sides) {
        if (sides.size() < 2) {
            throw sides.getFirst().refuse("mâu thuẫn «" + key + "» chỉ có một vế; cần ít nhất hai");
        }
    }

    private TargetLine line(PlanNode node) {
        node.only(FIELDS);
        String indicator = node.get("indicator").text(60);
        if (!measures.indicators().containsKey(indicator)) {
            throw node.get("indicator").refuse("danh mục không có chỉ tiêu «" + indicator + "»");
        }
        String unit = node.find("unit").map(n -> n.text(40)).orElse(null);
        if (unit != null && !measures.units().containsKey(unit)) {
            throw node.get("unit").refuse("danh mục không có đơn vị «" + unit + "»");
        }
        Map<String, PlanNode> notes = node.find("notes").map(PlanNode::map).orElse(Map.of());
        List<Stated> values = new ArrayList<>();
        Map<String, PlanNode> figures = node.get("values").map();
        notes.forEach((year, note) -> {
            if (!figures.containsKey(year)) {
                throw note.refuse("ghi chú cho mốc «" + year + "» không có con số nào");
            }
        });
        Unit.Kind kind = measures.kind(indicator, unit);
        figures.forEach((year, value) -> values.add(stated(year, value, kind, notes.get(year))));
        return new TargetLine(
                indicator,
                locator(node.get("locator")),
                unit,
                node.get("label").bilingual(60),
                node.find("agency").map(n -> n.text(200)).orElse(null),
                node.find("year").map(n -> n.choice(YearBasis.class)).orElse(YearBasis.STATED),
                node.find("variant").map(n -> n.text(60)).orElse(null),
                node.find("differs").map(n -> n.bilingual(300)).orElse(null),
                node.find("conflict").map(n -> n.text(80)).orElse(null),
                node.find("conflictNote").map(n -> n.bilingual(400)).orElse(null),
                values);
    }

    /** One place, or several when the same figure is repeated word for word. */
    private static String locator(PlanNode node) {
        if (!node.isList()) {
            return node.text(LOCATOR_MAX_LENGTH);
        }
        List<String> places = node.list().stream()
                .map(place -> place.text(LOCATOR_MAX_LENGTH))
                .toList();
        String locator = String.join(SourceRef.SEPARATOR, places);
        if (places.isEmpty() || locator.length() > LOCATOR_MAX_LENGTH) {
            throw node.refuse("các vị trí gộp lại phải có từ 1 đến " + LOCATOR_MAX_LENGTH + " ký tự");
        }
        return locator;
    }

    private static Stated stated(String year, PlanNode value, Unit.Kind kind, @Nullable PlanNode note) {
        Bilingual noted = note == null ? null : note.bilingual(400);
        Integer milestone = EVERY_YEAR.equals(year) ? null : year(year, value);
        if (value.isMap()) {
            Bilingual words = value.bilingual(400);
            return new Stated(milestone, new TargetValue.Qualitative(words.vi()), words.en(), noted);
        }
        return switch (TargetValueParser.parse(value.text(), kind)) {
            case Parsed.Accepted<TargetValue>(TargetValue read) -> new Stated(milestone, read, null, noted);
            case Parsed.Refused<TargetValue>(Bilingual reason) -> throw value.refuse(reason.vi());
        };
    }

    private static Integer year(String text, PlanNode place) {
        if (!text.matches("20\\d\\d")) {
            throw place.refuse("mốc «" + text + "» phải là một năm, ví dụ 2030, hoặc «annual»");
        }
        return Integer.valueOf(text);
    }
}
