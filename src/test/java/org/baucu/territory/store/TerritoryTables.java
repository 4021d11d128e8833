package org.baucu.territory.store;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** An empty database with the territory's tables. */
final class TerritoryTables {

    private TerritoryTables() {}

    static DataSource inMemory(String name) {
        DataSource source = new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        return create(source);
    }

    static DataSource create(DataSource source) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V030__territory.sql")).execute(source);
        return source;
    }
}
