package vn.bang57.commune;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Folding;
import vn.bang57.shared.Slug;

/** Finds and makes the rows around a new commune: its province, its place in the list, its plan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommunePlaces {

    private final JdbcClient jdbc;

    CommunePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Province(String slug, String name) {}

    record Named(String name, boolean retired) {}

    /** The province of that name, added when there is none. Its rows serialise two people who add at once. */
    Province province(String name) {
        List<Province> known = jdbc.sql("select slug, name from province order by slug for update")
                .query((row, n) -> new Province(row.getString("slug"), row.getString("name")))
                .list();
        return known.stream()
                .filter(province -> Folding.fold(province.name()).equals(Folding.fold(name)))
                .findFirst()
                .orElseGet(() -> addProvince(name, known));
    }

    private Province addProvince(String name, List<Province> known) {
        List<String> slugs = known.stream().map(Province::slug).toList();
        Province added = new Province(unused(Slug.of(name), "province", slugs), name);
        jdbc.sql("insert into province (slug, name) values (?, ?)")
                .params(added.slug(), added.name())
                .update();
        return added;
    }

    /** The commune that has that name in the province, retired or not. */
    Optional<Named> commune(Province province, String name) {
        return jdbc
                .sql("select name, retired_at is not null retired from commune where province_slug = ?")
                .param(province.slug())
                .query((row, n) -> new Named(row.getString("name"), row.getBoolean("retired")))
                .list()
                .stream()
                .filter(named -> Folding.fold(named.name()).equals(Folding.fold(name)))
                .findFirst();
    }

    /** The name as a slug; with the province's where another province has a commune of that name. */
    String unusedSlug(String name, Province province) {
        List<String> slugs = jdbc.sql("select slug from commune")
                .query((row, n) -> row.getString("slug"))
                .list();
        String slug = Slug.of(name);
        return slugs.contains(slug)
                ? unused(Slug.of(name + " " + province.name()), "xa", slugs)
                : unused(slug, "xa", slugs);
    }

    private static String unused(String wanted, String otherwise, List<String> taken) {
        String base = wanted.isEmpty() ? otherwise : wanted;
        String slug = base;
        for (int n = 2; taken.contains(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    int nextPosition() {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from commune")
                .query(Integer.class)
                .single();
    }

    void addPlan(String commune, String title, boolean draft, int from, int to) {
        jdbc.sql("""
                insert into plan_document (commune_slug, type_vi, type_en, draft, period_from, period_to, title_vi, title_en)
                values (?, 'Kế hoạch', 'Plan', ?, ?, ?, ?, ?)""").params(commune, draft, from, to, title, title).update();
    }
}
