package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.mock.env.MockEnvironment;

/** Production does not start without its database and secrets. */
class ProductionSettingsTest {

    private final ProductionSettings settings = new ProductionSettings();

    private static MockEnvironment production() {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles("production");
        return environment;
    }

    @Test
    void names_everything_that_is_missing() {
        assertThatThrownBy(() -> settings.postProcessEnvironment(production(), null))
                .isInstanceOfSatisfying(ProductionSettingsMissingException.class, e -> assertThat(e.problems())
                        .containsExactly(
                                "BAUCU_LEDGER_KEY is not set",
                                "BAUCU_LEDGER_SEAL_FILE is not set",
                                "SPRING_DATASOURCE_PASSWORD is not set",
                                "SPRING_DATASOURCE_URL is not set",
                                "SPRING_DATASOURCE_USERNAME is not set"));
    }

    @Test
    void wants_postgresql() {
        MockEnvironment environment = production()
                .withProperty("spring.datasource.url", "jdbc:h2:file:./data/baucu")
                .withProperty("spring.datasource.username", "baucu")
                .withProperty("baucu.ledger.key", "ledger.key")
                .withProperty("baucu.ledger.seal-file", "seals.jsonl")
                .withProperty("spring.datasource.password", "secret");
        assertThatThrownBy(() -> settings.postProcessEnvironment(environment, null))
                .hasMessageContaining("jdbc:postgresql:");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/baucu");
        assertThatCode(() -> settings.postProcessEnvironment(environment, null)).doesNotThrowAnyException();
    }

    @Test
    void asks_nothing_of_a_rehearsal() {
        assertThatCode(() -> settings.postProcessEnvironment(new MockEnvironment(), null))
                .doesNotThrowAnyException();
    }

    @Test
    void stops_the_real_start_whose_configuration_would_fall_back_to_h2() {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("production");
        assertThatThrownBy(application::run).isInstanceOf(ProductionSettingsMissingException.class);
    }

    @EnableAutoConfiguration
    static class Nothing {}
}
