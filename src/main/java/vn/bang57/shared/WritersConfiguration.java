package vn.bang57.shared;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;

/** PostgreSQL takes as many writers as come; the embedded database one after the other. */
@Configuration(proxyBeanMethods = false)
class WritersConfiguration {

    @Bean
    JpaTransactionManager transactionManager(JdbcConnectionDetails database) {
        return database.getJdbcUrl().startsWith("jdbc:h2:") ? new OneWriterAtATime() : new JpaTransactionManager();
    }
}
