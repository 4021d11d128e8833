package org.baucu.platform;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The one word in which the two databases' migrations differ: the type that holds a file. */
@Configuration
class FlywayConfiguration {

    /** Asked of the connection that migrates: the application's own role may have no right yet. */
    @Bean
    FlywayConfigurationCustomizer binaryType() {
        return configuration ->
                configuration.placeholders(java.util.Map.of("binary", binary(configuration.getDataSource())));
    }

    /** Where one role migrates and another runs the program: PostgreSQL in production. */
    @Bean
    @ConditionalOnProperty("spring.flyway.user")
    ApplicationRole applicationRole(
            @Value("${spring.flyway.user}") String owner, @Value("${spring.datasource.username}") String role) {
        return new ApplicationRole(owner, role);
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
