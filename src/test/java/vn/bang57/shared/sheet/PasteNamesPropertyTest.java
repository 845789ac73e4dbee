package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.bang57.shared.Folding;

class PasteNamesPropertyTest {

    @Property
    @Domain(Pastes.class)
    void namesBringEachFigureToItsCellInWhateverOrderAndSpelling(@ForAll Pastes.Table table) {
        MemorySheet sheet = new MemorySheet().with("id", "mo-duc", "7");
        PastePlan plan = sheet.paste(block(table), "firms", "truong-giang");

        assertThat(plan.unknown()).isEmpty();
        assertThat(plan.beyond()).isZero();
        for (String line : table.lines()) {
            for (String field : table.fields()) {
                assertThat(sheet.text(line, field)).isEqualTo(Blocks.read(table.figure(line, field)));
            }
        }
    }

    private static Block block(Pastes.Table table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        for (int i = 0; i < table.fields().size(); i++) {
            header.add(spelt(
                    MemorySheet.commune(table.fields().get(i)), table.spelling().get(i)));
        }
        rows.add(header);
        for (int i = 0; i < table.lines().size(); i++) {
            String line = table.lines().get(i);
            List<String> row = new ArrayList<>();
            row.add(spelt(MemorySheet.line(line), table.spelling().get(4 + i)));
            table.fields().forEach(field -> row.add(table.figure(line, field)));
            rows.add(row);
        }
        return Block.of(rows);
    }

    private static String spelt(String name, String way) {
        return switch (way) {
            case "upper" -> name.toUpperCase(Locale.ROOT);
            case "no marks" -> Folding.fold(name);
            case "place" -> "Xã " + name;
            case "unit" -> name.replaceAll(" \\(%\\)$", "") + " (% dân số)";
            case "spaces" -> " " + name.replace(" ", "\u00a0 ") + "\t";
            default -> name;
        };
    }
}
