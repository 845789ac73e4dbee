package vn.bang57.shared;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the values of a result set row that more than one query needs. */
public final class Rows {

    private Rows() {}

    /** The pair of columns {@code name_vi}, {@code name_en}; null when the Vietnamese one is. */
    public static @Nullable Bilingual bilingual(ResultSet row, String name) throws SQLException {
        String vi = row.getString(name + "_vi");
        if (vi == null) {
            return null;
        }
        String en = row.getString(name + "_en");
        return new Bilingual(vi, en == null ? "" : en);
    }

    /** Like {@link #bilingual} for columns that are never null. */
    public static Bilingual words(ResultSet row, String name) throws SQLException {
        Bilingual words = bilingual(row, name);
        if (words == null) {
            throw new SQLException("column " + name + "_vi is null");
        }
        return words;
    }

    public static @Nullable Integer integer(ResultSet row, String name) throws SQLException {
        int value = row.getInt(name);
        return row.wasNull() ? null : value;
    }

    public static @Nullable BigDecimal decimal(ResultSet row, String name) throws SQLException {
        BigDecimal value = row.getBigDecimal(name);
        return value == null ? null : value.stripTrailingZeros();
    }

    public static @Nullable LocalDate date(ResultSet row, String name) throws SQLException {
        return row.getObject(name, LocalDate.class);
    }

    public static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }
}
