package org.baucu.identity;

import org.baucu.platform.Installation;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.View;

/**
 * The login with the engine and its web applications, without the features. No stereotype on it, so that no other test's scan finds it.
 */
@EnableAutoConfiguration
@ComponentScan(basePackages = "org.baucu.identity", excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ComponentScan(
        basePackages = "org.baucu.platform",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.baucu\\.platform\\.(FlywayConfiguration|engine\\.Identity(Filters|EngineConfiguration))"))
@Import(TestTokenController.class)
class IdentityTestApplication {

    @Bean
    Installation installation() {
        return () -> Installation.Mode.REHEARSAL;
    }

    /** The smallest login page that a browser could use: what is tested here is the login, not how it looks. */
    @Bean
    org.springframework.web.servlet.ViewResolver plainLoginPage() {
        View page = (model, request, response) -> {
            var csrf = (org.springframework.security.web.csrf.CsrfToken) request.getAttribute("_csrf");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write("<form><input name=\"%s\" value=\"%s\"></form>%s"
                            .formatted(csrf.getParameterName(), csrf.getToken(), model.get("loginMessage")));
        };
        return new PlainViews(page);
    }

    /** Before every other resolver. */
    private record PlainViews(View page) implements org.springframework.web.servlet.ViewResolver, org.springframework.core.Ordered {

        @Override
        public View resolveViewName(String name, java.util.Locale locale) {
            return name.equals("login") ? page : null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
