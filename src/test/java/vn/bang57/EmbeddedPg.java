package vn.bang57;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real PostgreSQL, started once for all tests of the JVM; it wins over {@code spring.datasource.*}. */
@TestConfiguration(proxyBeanMethods = false)
public class EmbeddedPg {

    private static final String USER = "postgres";

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database of that name, as a server in a process of its own is told of it. */
    public static List<String> argumentsForNewDatabase(String name) throws SQLException {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return List.of(
                "--spring.datasource.url=" + Running.SERVER.getJdbcUrl(USER, name),
                "--spring.datasource.username=" + USER,
                "--spring.datasource.password=" + USER);
    }

    @Bean
    JdbcConnectionDetails embeddedPostgres() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return USER;
            }

            @Override
            public String getPassword() {
                return USER;
            }

            @Override
            public String getJdbcUrl() {
                return Running.SERVER.getJdbcUrl(USER, USER);
            }
        };
    }
}
