package org.baucu.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses the start of profile {@code production} without a PostgreSQL database and real secrets, before anything else begins. */
public final class ProductionSettings implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> NEEDED = new TreeMap<>(Map.of(
            "spring.datasource.url", "SPRING_DATASOURCE_URL",
            "spring.datasource.username", "SPRING_DATASOURCE_USERNAME",
            "spring.datasource.password", "SPRING_DATASOURCE_PASSWORD",
            "baucu.ledger.key", "BAUCU_LEDGER_KEY",
            "baucu.ledger.seal-file", "BAUCU_LEDGER_SEAL_FILE"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> problems = new ArrayList<>();
        NEEDED.forEach((property, variable) -> {
            if (environment.getProperty(property, "").isBlank()) {
                problems.add(variable + " is not set");
            }
        });
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
            problems.add("SPRING_DATASOURCE_URL must begin with jdbc:postgresql:");
        }
        if (!problems.isEmpty()) {
            throw new ProductionSettingsMissingException(problems);
        }
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
