package org.baucu.platform.engine;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine's authentication filters behind the program's own login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class IdentityFilters {

    /** After Spring Security (-100), before the engine's own filters, which have no order. */
    private static final int AFTER_LOGIN = 101;

    @Bean
    FilterRegistrationBean<IdentityWebappFilter> identityWebappFilter(EngineIdentities identities) {
        var registration = new FilterRegistrationBean<>(new IdentityWebappFilter(identities));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(AFTER_LOGIN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<IdentityRestFilter> identityRestFilter(EngineIdentities identities) {
        var registration = new FilterRegistrationBean<>(new IdentityRestFilter(identities));
        registration.addUrlPatterns("/engine-rest/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(AFTER_LOGIN);
        registration.setAsyncSupported(true);
        return registration;
    }
}
