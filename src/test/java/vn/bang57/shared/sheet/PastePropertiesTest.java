package vn.bang57.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

class PastePropertiesTest {

    @Provide
    Arbitrary<Block> figures() {
        return Blocks.sized(Blocks.figures(), 5, 4);
    }

    @Property
    @Domain(DomainContext.Global.class)
    void whatIsPastedIsWhatIsCopied(@ForAll("figures") Block block) {
        MemorySheet sheet = new MemorySheet().with("5g", "mo-duc", "7").with("firms", "truong-giang", "7");
        Area area = sheet.area(
                "5g",
                "mo-duc",
                MemorySheet.lineIds().get(block.height() - 1),
                MemorySheet.communes().get(block.width() - 1));
        PastePlan plan = PastePlan.of(sheet, BlockText.read(BlockText.write(block.rows())), area);
        sheet.apply(plan);

        assertThat(plan.refused()).isEmpty();
        assertThat(plan.beyond()).isZero();
        assertThat(sheet.copy(area))
                .isEqualTo(block.rows().stream()
                        .map(row -> row.stream().map(Blocks::read).toList())
                        .toList());
        assertThat(PastePlan.of(sheet, area.block(sheet), area).changes(true)).isEmpty();
    }

    @Property
    @Domain(Pastes.class)
    void nothingIsLostWithoutAWord(@ForAll Pastes.Paste paste) {
        MemorySheet sheet = new MemorySheet();
        Block block = paste.block();
        PastePlan plan = PastePlan.of(sheet, block, sheet.cell(paste.line(), paste.field()));
        Headers headers = Headers.of(sheet, block);

        int figures = 0;
        for (int row = headers.namesFields() ? 1 : 0; row < block.height(); row++) {
            for (int column = 0; column < block.width(); column++) {
                boolean reported = column == headers.lineColumn()
                        || (headers.namesFields()
                                && !headers.fields().containsKey(column)
                                && !block.at(0, column).isBlank())
                        || (headers.namesLines()
                                && !headers.lines().containsKey(row)
                                && !block.at(row, headers.lineColumn()).isBlank());
                figures += reported || block.at(row, column).isBlank() ? 0 : 1;
            }
        }
        long placed =
                plan.cells().stream().filter(cell -> !typed(cell).isBlank()).count();
        if (plan.twice().isEmpty()) {
            assertThat(placed + plan.beyond())
                    .isGreaterThanOrEqualTo(figures - same(plan))
                    .isLessThanOrEqualTo(figures);
        }
        assertThat(plan.unknown()).containsAll(headers.unknownFields()).containsAll(headers.unknownLines());
    }

    /** Cells of a fresh sheet that hold already what was pasted: names on names. */
    private static long same(PastePlan plan) {
        return plan.cells().stream()
                .filter(cell -> cell.outcome() instanceof Placement.Same)
                .count();
    }

    private static String typed(Placement cell) {
        return switch (cell.outcome()) {
            case Placement.Changes(String text) -> text;
            case Placement.Refused(String text, String reason) -> text;
            case Placement.Same same -> "";
            case Placement.Blank blank -> "";
        };
    }

    @Property
    @Domain(Pastes.class)
    void eachCellIsPlannedOnceInTheSheetsOrder(@ForAll Pastes.Paste paste) {
        MemorySheet sheet = new MemorySheet();
        PastePlan plan = PastePlan.of(sheet, paste.block(), sheet.cell(paste.line(), paste.field()));

        List<PastePlan.Key> keys = plan.cells().stream().map(PastePlan.Key::of).toList();
        Set<PastePlan.Key> planned = new HashSet<>(keys);
        List<PastePlan.Key> ordered = sheet.lines().stream()
                .flatMap(line -> sheet.fields().stream().map(field -> new PastePlan.Key(line.id(), field.id())))
                .filter(planned::contains)
                .toList();
        assertThat(keys).isEqualTo(ordered);
        assertThat(plan.cells()).noneMatch(cell -> cell.line().heading());
    }

    @Property
    @Domain(Pastes.class)
    void nothingButWhatWasTypedIsEverStored(@ForAll Pastes.Paste paste) {
        MemorySheet sheet = new MemorySheet();
        sheet.paste(paste.block(), paste.line(), paste.field());

        Set<String> readable = new HashSet<>();
        paste.block()
                .rows()
                .forEach(row -> row.forEach(text -> Optional.of(TargetValueParser.parse(text))
                        .flatMap(parsed -> parsed.toOptional())
                        .map(TargetValueFormat::edit)
                        .ifPresent(readable::add)));
        assertThat(readable).containsAll(sheet.texts().values());
    }

    @Provide
    Arbitrary<Block> ambiguous() {
        return Blocks.sized(Arbitraries.of(Blocks.ambiguous()), 3, 3);
    }

    @Property(tries = 100)
    @Domain(DomainContext.Global.class)
    void whatCouldMeanTwoThingsIsNeverStored(@ForAll("ambiguous") Block block) {
        MemorySheet sheet = new MemorySheet();
        PastePlan plan = sheet.paste(block, "5g", "mo-duc");

        assertThat(sheet.texts()).isEmpty();
        assertThat(plan.refused()).hasSize(block.height() * block.width());
    }

    @Property
    @Domain(Pastes.class)
    void lockedColumnsAreNeverChanged(@ForAll Pastes.Paste paste) {
        MemorySheet sheet = new MemorySheet();
        PastePlan plan = PastePlan.of(sheet, paste.block(), sheet.cell(paste.line(), paste.field()));

        assertThat(plan.changes(true))
                .extracting(cell -> cell.field().id())
                .doesNotContain(MemorySheet.NAMES, MemorySheet.WORKED_OUT);
    }
}
