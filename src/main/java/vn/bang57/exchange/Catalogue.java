package vn.bang57.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Bilingual;

/** What the catalogue file says. */
record Catalogue(
        List<PillarLine> pillars, List<UnitLine> units, List<IndicatorLine> indicators, Map<String, String> agencies) {

    record PillarLine(String code, Bilingual name) {}

    record UnitLine(String code, Unit.Kind kind, Bilingual symbol, Bilingual name) {}

    record IndicatorLine(
            String code,
            String pillar,
            String unit,
            Indicator.Direction direction,
            Bilingual name,
            Bilingual definition) {}

    /** Reads the file; refused with file, line and reason. */
    static Catalogue read(String file, String text) {
        PlanNode root = PlanNode.parse(file, text).only(Set.of("pillars", "units", "indicators", "agencies"));
        List<PillarLine> pillars = root.get("pillars").unique(Catalogue::pillar, PillarLine::code);
        List<UnitLine> units = root.get("units").unique(Catalogue::unit, UnitLine::code);
        Set<String> pillarCodes = pillars.stream().map(PillarLine::code).collect(Collectors.toSet());
        Set<String> unitCodes = units.stream().map(UnitLine::code).collect(Collectors.toSet());
        List<IndicatorLine> indicators =
                root.get("indicators").unique(node -> indicator(node, pillarCodes, unitCodes), IndicatorLine::code);
        Map<String, String> agencies = root.get("agencies").unique(node -> node.bilingual(120), Bilingual::vi).stream()
                .collect(Collectors.toMap(Bilingual::vi, Bilingual::en));
        return new Catalogue(pillars, units, indicators, agencies);
    }

    private static PillarLine pillar(PlanNode node) {
        node.only(Set.of("code", "name"));
        return new PillarLine(node.get("code").text(40), node.get("name").bilingual(80));
    }

    private static UnitLine unit(PlanNode node) {
        node.only(Set.of("code", "kind", "symbol", "name"));
        PlanNode symbol = node.get("symbol").only(Set.of("vi", "en"));
        return new UnitLine(
                node.get("code").text(40),
                node.get("kind").choice(Unit.Kind.class),
                new Bilingual(symbol.get("vi").atMost(30), symbol.get("en").atMost(30)),
                node.get("name").bilingual(80));
    }

    private static IndicatorLine indicator(PlanNode node, Set<String> pillars, Set<String> units) {
        node.only(Set.of("code", "pillar", "unit", "direction", "name", "definition"));
        String pillar = node.get("pillar").text(40);
        if (!pillars.contains(pillar)) {
            throw node.get("pillar").refuse("không có trụ cột «" + pillar + "»");
        }
        String unit = node.get("unit").text(40);
        if (!units.contains(unit)) {
            throw node.get("unit").refuse("không có đơn vị «" + unit + "»");
        }
        return new IndicatorLine(
                node.get("code").text(60),
                pillar,
                unit,
                node.get("direction").choice(Indicator.Direction.class),
                node.get("name").bilingual(60),
                node.get("definition").bilingual(300));
    }
}
