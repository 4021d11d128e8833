package org.baucu.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The words of the pages: {@code messages/<feature>.properties} in Vietnamese, {@code messages/<feature>_en.properties} in English. Vietnamese
 * unless a person has chosen English, whatever the browser asks for.
 */
@Configuration(proxyBeanMethods = false)
public class MessagesConfiguration {

    /** Language of a person's pages; it holds no more than "vi" or "en". */
    static final String LANGUAGE_COOKIE = "BAUCU_LANG";

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/messages/*.properties");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.endsWith("_en.properties"))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        CookieLocaleResolver language = new CookieLocaleResolver(LANGUAGE_COOKIE);
        language.setDefaultLocale(Words.VIETNAMESE);
        language.setCookieMaxAge(Duration.ofDays(365));
        // no secret: the engine's web applications read it before they start (assets/webapps/language.js)
        language.setCookieHttpOnly(false);
        language.setCookieSameSite("Lax");
        language.setCookieSecure(secure);
        language.setRejectInvalidCookies(false);
        return language;
    }
}
