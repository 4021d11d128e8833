package org.baucu.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.testsupport.Officials;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at pages as several people, one after the other, and notes what is wrong with each: no answer, a missing text, a day not written
 * dd/MM/yyyy, and what {@link Accessibility} finds at both sizes. Pictures land in {@code target/screenshots/walk}.
 */
final class PageLooks {

    private static final Logger log = LoggerFactory.getLogger(PageLooks.class);
    private static final Pattern LACKING = Pattern.compile("\\?\\?[^?\\s]+\\?\\?");
    private static final Pattern ISO_DAY = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
    /** An address that nobody answers: its error page is looked at too. */
    static final String NO_PAGE = "/no-such-page";

    private static final int NONE = 400;

    private final Page page;
    private final String root;
    private final boolean phonePictures;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<Cookie>> sessions = new HashMap<>();
    private String user = "";
    private String language = "";

    PageLooks(Page page, int port) {
        this(page, port, false);
    }

    private PageLooks(Page page, int port, boolean phonePictures) {
        this.page = page;
        this.root = "http://127.0.0.1:" + port;
        this.phonePictures = phonePictures;
    }

    /** The same, which keeps a picture of the phone's page too. */
    static PageLooks withPhonePictures(Page page, int port) {
        return new PageLooks(page, port, true);
    }

    /** Goes on as a person, who signs in the first time. */
    PageLooks as(String next) {
        if (next.equals(user)) {
            return this;
        }
        page.context().clearCookies();
        if (sessions.containsKey(next)) {
            page.context().addCookies(sessions.get(next));
        } else {
            page.navigate(root + "/login");
            page.fill("#username", next);
            page.fill("#password", Officials.PASSWORD);
            page.click("form.login button[type=submit]");
            page.waitForURL(root + "/");
            sessions.put(next, page.context().cookies());
        }
        user = next;
        language = "";
        return this;
    }

    /** Looks at an address in languages. */
    void at(String address, List<String> languages) {
        for (String one : languages) {
            speak(one);
            look(address);
        }
    }

    /** What was wrong, a sentence each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void speak(String one) {
        if (!one.equals(language)) {
            page.navigate(root + "/account/password");
            page.click(".lang button[value=" + one + "]");
            page.waitForURL(root + "/account/password");
            language = one;
        }
    }

    private void look(String address) {
        Response answer = page.navigate(root + address);
        String at = user + " " + address + " in " + language + ": ";
        if (answer.status() >= NONE && !address.equals(NO_PAGE)) {
            fault(at + answer.status());
            return;
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        found(LACKING, page.content()).forEach(text -> fault(at + "no text for " + text));
        found(ISO_DAY, page.innerText("body")).forEach(day -> fault(at + "a day is written " + day));
        try {
            Screenshots.page(page, "walk/" + name(address));
            if (phonePictures) {
                Screenshots.phone(page, "walk/" + name(address) + "-phone");
            }
        } catch (AssertionError violation) {
            fault(at + violation.getMessage());
        }
    }

    /** Said at once: the walk takes long, and a fault may be mended before it ends. */
    private void fault(String sentence) {
        faults.add(sentence);
        log.warn(sentence);
    }

    private String name(String address) {
        return user + "-" + language
                + address.replaceAll("(taskId|back|callbackUrl)=[^&]*", "").replaceAll("[^a-zA-Z0-9]+", "-");
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all.stream().distinct().toList();
    }
}
