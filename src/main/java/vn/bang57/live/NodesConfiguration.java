package vn.bang57.live;

import java.sql.DriverManager;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes can share a PostgreSQL database; one of H2 belongs to one node. */
@Configuration(proxyBeanMethods = false)
class NodesConfiguration {

    static final String APPLICATION_NAME = "bang57-live-";

    @Bean
    @Nullable
    Nodes nodes(JdbcConnectionDetails database, JdbcClient jdbc, LiveUpdates updates, OtherNodes others) {
        String id = UUID.randomUUID().toString();
        boolean shared = database.getJdbcUrl().startsWith("jdbc:postgresql:");
        return shared ? new Nodes(id, jdbc, line(database, id), updates, others) : null;
    }

    /**
     * Outside the pool, which may be small and must not lend a connection for ever. In {@code pg_stat_activity} it
     * stands under the node's name.
     */
    static NodeListener.Line line(JdbcConnectionDetails database, String node) {
        Properties properties = new Properties();
        put(properties, "user", database.getUsername());
        put(properties, "password", database.getPassword());
        put(properties, "ApplicationName", APPLICATION_NAME + node);
        put(properties, "tcpKeepAlive", "true");
        return () -> DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }
}
