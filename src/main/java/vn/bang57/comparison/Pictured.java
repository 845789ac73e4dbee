package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;

/** What cards and charts show of one page's dashboards. A row that is still the same is not narrowed again. */
public final class Pictured {

    private @Nullable Dashboard last;
    private @Nullable Dashboard picture;
    private List<Commune> from = List.of();
    private List<Commune> some = List.of();
    private Map<IndicatorRow, IndicatorRow> rows = Map.of();

    /** All of it; of a long selection the communes that are pictured. */
    public Dashboard of(Dashboard now) {
        Dashboard known = picture;
        if (now == last && known != null) {
            return known;
        }
        List<Commune> wanted = now.picturedCommunes();
        Dashboard next = wanted.size() == now.communes().size() ? now : narrowed(now, wanted);
        last = now;
        picture = next;
        return next;
    }

    private Dashboard narrowed(Dashboard now, List<Commune> wanted) {
        boolean same = wanted.equals(some) && now.communes().equals(from);
        if (!same) {
            rows = Map.of();
        }
        Dashboard before = same ? last : null;
        Dashboard shown = same && picture != last ? picture : null;
        some = wanted;
        from = now.communes();
        Set<String> slugs = some.stream().map(Commune::slug).collect(Collectors.toSet());
        return new Dashboard(
                now.state(),
                now.everyCommune(),
                comparison(now.comparison()),
                now.targets().only(some),
                now.milestones(),
                before != null && shown != null && before.tasks() == now.tasks()
                        ? shown.tasks()
                        : now.tasks().stream()
                                .filter(task -> slugs.contains(task.commune()))
                                .toList(),
                now.actuals().stream()
                        .filter(actual -> slugs.contains(actual.commune()))
                        .toList(),
                now.today(),
                now.agencies());
    }

    private Comparison comparison(Comparison now) {
        int[] places = some.stream().mapToInt(from::indexOf).toArray();
        Map<IndicatorRow, IndicatorRow> next = new IdentityHashMap<>();
        List<IndicatorRow> narrow = new ArrayList<>();
        for (IndicatorRow row : now.rows()) {
            IndicatorRow known = rows.get(row);
            IndicatorRow fresh = known == null ? row.only(places) : known;
            next.put(row, fresh);
            narrow.add(fresh);
        }
        rows = next;
        return new Comparison(now.pillars(), some, narrow);
    }
}
