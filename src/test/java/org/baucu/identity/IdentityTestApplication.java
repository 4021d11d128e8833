package org.baucu.identity;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.Locale;
import org.baucu.platform.Installation;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.Substitutes;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * The login with the engine and its web applications, without the features. No stereotype on it, so that no other test's scan finds it.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.baucu.identity",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ComponentScan(
        basePackages = "org.baucu.platform",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.baucu\\.platform\\.(FlywayConfiguration|files\\.UploadDrafts|record\\.Records|work\\.(CurrentPerson|ApprovalSteps|TaskDeclarations)|web\\.(Words|MessagesConfiguration)|engine\\.Identity(Filters|EngineConfiguration))"))
@Import(TestTokenController.class)
class IdentityTestApplication {

    @Bean
    EngineClock clock() {
        return new EngineClock(Clock.systemUTC(), true);
    }

    @Bean
    Installation installation() {
        return () -> Installation.Mode.REHEARSAL;
    }

    /** Nobody is substituted here. */
    @Bean
    Substitutes substitutes() {
        return mock(Substitutes.class);
    }

    /** The smallest login and error pages that a browser could use: what is tested here is the login, not how it looks. */
    @Bean
    ViewResolver plainLoginPage() {
        View error = (model, request, response) -> response.getWriter().write("error");
        View page = (model, request, response) -> {
            var csrf = (CsrfToken) request.getAttribute("_csrf");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write("<form><input name=\"%s\" value=\"%s\"></form>%s"
                            .formatted(csrf.getParameterName(), csrf.getToken(), model.get("loginMessage")));
        };
        return new PlainViews(page, error);
    }

    /** Before every other resolver. */
    private record PlainViews(View page, View error) implements ViewResolver, Ordered {

        @Override
        public View resolveViewName(String name, Locale locale) {
            if (name.startsWith("error")) {
                return error;
            }
            return name.equals("login") ? page : null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
