package org.baucu.platform.clock;

import java.time.Clock;
import org.baucu.platform.Installation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The mode and the clock, both settled before the engine starts. */
@Configuration
@EnableScheduling
class ClockConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    JdbcInstallation installation(JdbcClient jdbc, @Value("${baucu.mode:rehearsal}") Installation.Mode mode) {
        return new JdbcInstallation(jdbc, mode, Clock.systemUTC());
    }

    @Bean
    EngineClock clock(JdbcInstallation installation) {
        EngineClock clock = new EngineClock(Clock.systemUTC(), installation.rehearsal());
        installation.simulatedAt().ifPresent(clock::jumpTo);
        return clock;
    }
}
