package org.baucu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/** The switch between Vietnamese and English; open to anybody, because the login page has it too. */
@Controller
class LanguageController {

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    /**
     * @param lang {@code vi} or {@code en}
     * @param returnTo path of this site to go back to
     */
    @PostMapping("/language")
    String choose(
            @RequestParam String lang,
            @RequestParam(defaultValue = "/") String returnTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!LANGUAGES.contains(lang)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        languages.setLocale(request, response, Locale.forLanguageTag(lang));
        return "redirect:" + SameSite.path(returnTo).replace("{", "%7B");
    }
}
