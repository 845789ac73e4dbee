package vn.bang57.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes made-up communes into the database of an application that is not running, so that a whole province can be
 * measured: nothing of it is anybody's plan.
 */
final class Province {

    static final int COMMUNES = 170;
    static final int INDICATORS = 60;

    private static final String SLUG = "tinh-mau";

    private Province() {}

    /** Fills the database in that folder up; the application must have made its tables there. */
    static void generate(Path data) throws SQLException {
        String address = "jdbc:h2:file:" + data.resolve("bang57").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(address, "sa", "");
                Statement sql = connection.createStatement()) {
            sql.execute("insert into province (slug, name) values ('" + SLUG + "', 'Tỉnh mẫu')");
            indicators(sql);
            for (int i = 1; i <= COMMUNES; i++) {
                commune(sql, i);
            }
            sql.execute("""
                    insert into target (province_slug, commune_slug, indicator_code, milestone, kind, low, unit_code,
                      label_vi, label_en, locator, year_basis, version)
                    select 'tinh-mau', c.slug, i.code, 2030,
                      case mod(c.position + i.position, 3) when 0 then 'EXACT' else 'AT_LEAST' end,
                      mod(c.position * 7 + i.position * 13, 101), i.unit_code, i.name_vi, i.name_en, 'dòng mẫu',
                      'STATED', 0
                    from commune c, indicator i
                    where c.province_slug = 'tinh-mau' and i.retired_at is null
                      and mod(c.position + i.position, 5) <> 0""");
        }
    }

    /** The slugs of the communes. */
    static List<String> communes() {
        return IntStream.rangeClosed(1, COMMUNES).mapToObj(Province::slug).toList();
    }

    private static String slug(int number) {
        return "xa-mau-%03d".formatted(number);
    }

    private static void indicators(Statement sql) throws SQLException {
        sql.execute("""
                insert into indicator (code, pillar_code, unit_code, direction, name_vi, name_en, definition_vi,
                  definition_en, position, version)
                select concat('mau-', x), p.code, 'percent', 'UP', concat('Chỉ tiêu mẫu ', x),
                  concat('Made-up indicator ', x), '', '', 1000 + x, 0
                from system_range(1, %d - (select count(*) from indicator where retired_at is null)) r(x)
                join pillar p on p.position = (select min(position) from pillar)""".formatted(INDICATORS));
    }

    private static void commune(Statement sql, int number) throws SQLException {
        sql.execute("""
                insert into commune (slug, province_slug, name, horizon, position, version)
                values ('%s', 'tinh-mau', 'Xã mẫu %d', 2030, %d, 0)""".formatted(slug(number), number, 100 + number));
        sql.execute("""
                insert into plan_document (commune_slug, type_vi, type_en, draft, period_from, period_to, title_vi,
                  title_en)
                values ('%s', 'Kế hoạch', 'Plan', false, 2026, 2030, 'Kế hoạch mẫu', 'Made-up plan')""".formatted(slug(number)));
    }
}
