package org.baucu.identity;

import org.baucu.platform.engine.EngineIdentities;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the engine's authentication around every page of the program. */
@Configuration(proxyBeanMethods = false)
class IdentityWebConfiguration implements WebMvcConfigurer {

    private final EngineIdentities identities;
    private final IdentityService engine;

    IdentityWebConfiguration(EngineIdentities identities, IdentityService engine) {
        this.identities = identities;
        this.engine = engine;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new EngineAuthenticationInterceptor(identities, engine));
    }
}
