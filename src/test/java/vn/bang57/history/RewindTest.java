package vn.bang57.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.bang57.shared.Kept;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

class RewindTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final int FIELDS = 2;

    /** A row of two fields. */
    private record Row(String key, List<String> fields) {

        Row with(String field, String text) {
            List<String> next = new ArrayList<>(fields);
            next.set(Integer.parseInt(field), text);
            return new Row(key, List.copyOf(next));
        }

        String field(int at) {
            return fields.get(at);
        }
    }

    private static final Rewind<Row> REWIND = new Rewind<>(Subject.TARGET, Row::key, Row::with);

    private static Kept<Row> kept(String key, String first, String second) {
        return new Kept<>(new Row(key, List.of(first, second)), true);
    }

    private static ChangeEntry entry(
            long id, Subject subject, String key, int field, @Nullable String old, @Nullable String now) {
        return new ChangeEntry(id, AT, "Lan", Means.TYPED, subject, key, null, Integer.toString(field), old, now, null);
    }

    @Test
    void whatWasAddedIsGoneAndWhatWasRetiredIsBack() {
        List<Kept<Row>> now =
                List.of(kept("a", "1", ""), new Kept<>(kept("b", "2", "").row(), false));
        List<ChangeEntry> later =
                List.of(entry(1, Subject.TARGET, "a", 0, null, "1"), entry(2, Subject.TARGET, "b", 0, "2", null));
        assertThat(REWIND.inUse(now, later)).containsExactly(now.get(1).row());
    }

    @Test
    void severalChangesOfOneFieldGoBackToTheFirst() {
        List<ChangeEntry> later = List.of(
                entry(3, Subject.TARGET, "a", 0, "2", "3"),
                entry(1, Subject.TARGET, "a", 0, "0", "1"),
                entry(2, Subject.TARGET, "a", 0, "1", "2"));
        assertThat(REWIND.inUse(List.of(kept("a", "3", "x")), later))
                .extracting(Row::fields)
                .containsExactly(List.of("0", "x"));
    }

    @Test
    void entriesOfOtherRowsAndOtherKindsArePassedOver() {
        List<Kept<Row>> now = List.of(kept("a", "1", "x"));
        List<ChangeEntry> later =
                List.of(entry(1, Subject.TASK, "a", 0, "0", "1"), entry(2, Subject.TARGET, "b", 0, "0", "1"));
        assertThat(REWIND.back(now, later)).isEqualTo(now);
    }

    /** Changes rows at random, keeping the history as services do, and looks back at a moment on the way. */
    @Property(tries = 300)
    void whateverWasDoneTheRowsComeBackAsTheyWere(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 11) Integer> deeds,
            @ForAll @IntRange(max = 40) int moment,
            @ForAll Random order) {
        Map<String, Kept<Row>> rows = new LinkedHashMap<>();
        for (String key : List.of("a", "b", "c")) {
            rows.put(key, kept(key, "0", "0"));
        }
        List<ChangeEntry> history = new ArrayList<>();
        List<Kept<Row>> then = List.copyOf(rows.values());
        int from = 0;
        for (int step = 0; step < deeds.size(); step++) {
            if (step == Math.min(moment, deeds.size() - 1)) {
                then = List.copyOf(rows.values());
                from = history.size();
            }
            int deed = deeds.get(step);
            String key = List.of("a", "b", "c").get(deed % 3);
            int at = step + 1;
            rows.computeIfPresent(key, (k, kept) -> change(kept, deed / 3, at, history));
        }
        List<ChangeEntry> later = new ArrayList<>(history.subList(from, history.size()));
        Collections.shuffle(later, order);
        assertThat(REWIND.back(List.copyOf(rows.values()), later)).isEqualTo(then);
    }

    /** The deeds 0 and 1 change a field, 2 retires, 3 puts back; what is retired is not changed. */
    private static Kept<Row> change(Kept<Row> kept, int deed, int step, List<ChangeEntry> history) {
        Row row = kept.row();
        long id = history.size() + 1L;
        if (deed < FIELDS && kept.inUse()) {
            String now = Integer.toString(step);
            history.add(entry(id, Subject.TARGET, row.key(), deed, row.field(deed), now));
            return new Kept<>(row.with(Integer.toString(deed), now), true);
        }
        if (deed == FIELDS && kept.inUse()) {
            history.add(entry(id, Subject.TARGET, row.key(), 0, row.field(0), null));
            return new Kept<>(row, false);
        }
        if (deed > FIELDS && !kept.inUse()) {
            history.add(entry(id, Subject.TARGET, row.key(), 0, null, row.field(0)));
            return new Kept<>(row, true);
        }
        return kept;
    }
}
