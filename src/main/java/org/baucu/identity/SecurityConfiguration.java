package org.baucu.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * One login for everything, in three chains: the engine's REST interface (HTTP Basic, no session, hence no forged request can ride on one), the
 * engine's web applications (session, their own protection against forged requests), and the program's pages (session, Spring's protection).
 * Nothing answers to nobody but what {@link #OPEN} lists.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    /** The login page with what it shows, and the health probe. */
    static final String[] OPEN = {"/login", "/assets/**", "/favicon.ico", "/actuator/health", "/feeds/*.ics"};

    /** Ways past the one login: the web applications' own login and set-up, and the engine's password check. */
    private static final String[] PAST_THE_LOGIN = {
        "/camunda/api/admin/auth/user/*/login/**",
        "/camunda/api/admin/setup/**",
        "/camunda/app/admin/*/setup/**",
        "/camunda/api/engine/engine/*/identity/verify",
        "/camunda/api/engine/identity/verify"
    };

    /** The password check, which knows no lock, and the metrics, which are switched off and answer with an error. */
    private static final String[] NOT_OVER_REST = {
        "/engine-rest/identity/verify",
        "/engine-rest/engine/*/identity/verify",
        "/engine-rest/metrics",
        "/engine-rest/metrics/**",
        "/engine-rest/engine/*/metrics",
        "/engine-rest/engine/*/metrics/**"
    };

    private static final String OWN_PAGES =
            "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Plain strings would not match the engine's REST interface, which is another servlet. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, PathPatternRequestMatcher.Builder paths, CurrentUser currentUser)
            throws Exception {
        commonHeaders(http);
        return http.securityMatcher("/engine-rest/**", "/engine-rest")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(new ChangeByAuditor(currentUser, paths))
                        .denyAll()
                        .requestMatchers(NOT_OVER_REST)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(LoginEntryPoints.rest()))
                .exceptionHandling(e -> e.authenticationEntryPoint(LoginEntryPoints.rest()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain engineWebApplications(
            HttpSecurity http,
            PathPatternRequestMatcher.Builder paths,
            CurrentUser currentUser,
            @Lazy AuthorizationService authorizations)
            throws Exception {
        commonHeaders(http);
        return http.securityMatcher("/camunda/**", "/camunda")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(new ChangeByAuditor(currentUser, paths))
                        .denyAll()
                        .requestMatchers(PAST_THE_LOGIN)
                        .denyAll()
                        .requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
                        .access(new WebApplicationAccess("cockpit", currentUser, authorizations))
                        .requestMatchers("/camunda/app/admin/**", "/camunda/api/admin/plugin/**")
                        .access(new WebApplicationAccess("admin", currentUser, authorizations))
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(e -> e.authenticationEntryPoint(LoginEntryPoints.webApplications()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutRequestMatcher(
                                paths.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownPages(
            HttpSecurity http, PathPatternRequestMatcher.Builder paths, CurrentUser currentUser, SignIns signIns)
            throws Exception {
        LoginSuccess success = new LoginSuccess(currentUser, signIns);
        success.setRequestCache(pagesOnly());
        commonHeaders(http);
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(new ChangeByAuditor(currentUser, paths))
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/language")
                        .permitAll()
                        .requestMatchers("/error")
                        .denyAll()
                        .requestMatchers("/audit", "/audit/**")
                        .access(only(currentUser, Role.AUDITOR))
                        .requestMatchers("/admin/**", "/setup", "/setup/**")
                        .access(only(currentUser, Role.ADMIN))
                        .requestMatchers("/work/**", "/acting-body")
                        .access(only(currentUser, Role.OFFICIAL))
                        .requestMatchers(HttpMethod.POST, "/bodies/*/changes", "/calendar-changes")
                        .access(only(currentUser, Role.OFFICIAL))
                        .requestMatchers("/board", "/board/**")
                        .access(only(currentUser, Role.OFFICIAL, Role.COORDINATOR, Role.AUDITOR))
                        .requestMatchers("/coordination/**", "/broadcasts", "/broadcasts/**")
                        .access(only(currentUser, Role.COORDINATOR))
                        .requestMatchers("/substitutes", "/substitutes/**")
                        .access(only(currentUser, Role.OFFICIAL, Role.ADMIN))
                        .requestMatchers(HttpMethod.POST, "/rehearsal/**")
                        .access(only(currentUser, Role.COORDINATOR))
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(success)
                        .failureHandler(new LoginFailure())
                        .permitAll())
                .exceptionHandling(e -> e.authenticationEntryPoint(LoginEntryPoints.pages()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(logout -> logout.logoutRequestMatcher(paths.matcher(HttpMethod.POST, "/logout"))
                        .logoutSuccessUrl("/login?logout"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OWN_PAGES)))
                .build();
    }

    /** For people of one of these roles; who has others too is not refused for them. */
    private static AuthorizationManager<RequestAuthorizationContext> only(CurrentUser currentUser, Role... roles) {
        return (login, request) -> new AuthorizationDecision(currentUser
                .find()
                .filter(person -> Stream.of(roles).anyMatch(person::has))
                .isPresent());
    }

    /** The web applications set their own content policy; the rest is the same for all. */
    private static void commonHeaders(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")));
    }

    /** After the login the page that was asked for, but never a fragment, a file of a page, or an answer for a script. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(SecurityConfiguration::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && LoginEntryPoints.wantsPage(request);
    }
}
