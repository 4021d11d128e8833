package org.baucu.platform;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The one word in which the two databases' migrations differ: the type that holds a file. */
@Configuration
class FlywayConfiguration {

    @Bean
    FlywayConfigurationCustomizer binaryType(DataSource dataSource) {
        return configuration -> configuration.placeholders(java.util.Map.of("binary", binary(dataSource)));
    }

    private static String binary(DataSource dataSource) {
        try {
            String product =
                    JdbcUtils.extractDatabaseMetaData(dataSource, java.sql.DatabaseMetaData::getDatabaseProductName);
            return product.equals("PostgreSQL") ? "BYTEA" : "BLOB";
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not answer: " + e.getMessage(), e);
        }
    }
}
