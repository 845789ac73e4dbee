package vn.bang57.start;

import org.h2.engine.Constants;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.annotation.Order;

/**
 * Has Hibernate's classes loaded while the start is busy with other things: the persistence unit is built last of all and waited
 * for. Maps nothing and asks no database.
 */
@Order(2)
final class MappingPreinitializer implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        StandardServiceRegistry services = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .applySetting(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "H2")
                .applySetting(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, Constants.VERSION_MAJOR)
                .applySetting(JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, Constants.VERSION_MINOR)
                .build();
        try {
            new MetadataSources(services).buildMetadata();
        } finally {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }
}
