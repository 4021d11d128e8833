package org.baucu.home;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Falls back to what Spring Security knows of a person when no richer source is there. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    @ConditionalOnMissingBean(SignedIn.class)
    SignedIn securityContextSignedIn() {
        return new SecurityContextSignedIn();
    }
}
