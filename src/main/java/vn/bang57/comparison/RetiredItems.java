package vn.bang57.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.actual.ReportingPeriod;
import vn.bang57.shared.Rows;
import vn.bang57.shared.Subject;

/** Lists what was taken out of use, newest first. */
@Service
public class RetiredItems {

    private final JdbcClient jdbc;

    RetiredItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<RetiredItem> list() {
        return jdbc.sql("""
                select 'TARGET' subject, cast(t.id as varchar(60)) item, t.label_vi name_vi, t.label_en name_en,
                  c.name commune, cast(null as varchar(10)) period, t.retired_at
                from target t join commune c on c.slug = t.commune_slug where t.retired_at is not null
                union all
                select 'TASK', cast(t.id as varchar(60)), t.title_vi, t.title_en, c.name, null, t.retired_at
                from task t join commune c on c.slug = t.commune_slug where t.retired_at is not null
                union all
                select 'ACTUAL', cast(a.id as varchar(60)), i.name_vi, i.name_en, c.name, a.period, a.retired_at
                from actual a join commune c on c.slug = a.commune_slug join indicator i on i.code = a.indicator_code
                where a.retired_at is not null
                union all
                select 'INDICATOR', code, name_vi, name_en, null, null, retired_at
                from indicator where retired_at is not null
                union all
                select 'COMMUNE', slug, name, name, null, null, retired_at from commune where retired_at is not null
                order by retired_at desc""")
                .query((row, n) -> new RetiredItem(
                        Subject.valueOf(row.getString("subject")),
                        row.getString("item"),
                        Rows.words(row, "name"),
                        period(row.getString("period")),
                        row.getString("commune"),
                        Rows.instant(row, "retired_at")))
                .list();
    }

    private static @Nullable ReportingPeriod period(@Nullable String code) {
        return code == null ? null : ReportingPeriod.ofCode(code);
    }
}
