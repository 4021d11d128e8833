package org.baucu.conventions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template says by itself and which message keys it uses. What stands inside an element with th:text or th:replace is never shown. */
final class TemplateWords {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");
    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<(/?)([a-zA-Z][\\w:-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>|[^<]+", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern REPLACED = Pattern.compile("\\bth:(text|utext|replace|include)\\s*=");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9._-]*)");
    private static final Pattern WITH = Pattern.compile("th:with=\"([^\"]*)\"");
    private static final Pattern CONDITION = Pattern.compile("th:(?:if|unless|switch|each)=\"([^\"]*)\"");
    private static final Pattern GIVEN_NAME = Pattern.compile("(?:^|,)\\s*(\\w+)\\s*=(?!=)");
    private static final Set<String> VOID = Set.of("meta", "link", "input", "img", "br", "hr", "rect", "use");

    private TemplateWords() {}

    /** Vietnamese words that the template holds itself instead of a message key. */
    static List<String> own(String template) {
        List<String> found = new ArrayList<>();
        Deque<Boolean> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(template);
        while (token.find()) {
            String text = token.group();
            boolean hidden = open.contains(true);
            if (token.group(2) == null) {
                if (!text.startsWith("<!--")
                        && !hidden
                        && VIETNAMESE.matcher(text).find()) {
                    found.add(text.strip());
                }
            } else if (!token.group(1).isEmpty()) {
                open.poll();
            } else {
                String attributes = token.group(3);
                if (!hidden) {
                    found.addAll(attributes(attributes));
                }
                if (!attributes.stripTrailing().endsWith("/") && !VOID.contains(token.group(2))) {
                    open.push(!token.group(2).equals("html")
                            && REPLACED.matcher(attributes).find());
                }
            }
        }
        return found;
    }

    private static List<String> attributes(String attributes) {
        List<String> found = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (VIETNAMESE.matcher(attribute.group(2)).find()) {
                found.add(attribute.group());
            }
        }
        return found;
    }

    /** The message keys that are written out in full; those that are put together at run time are left out. */
    static Set<String> keys(String template) {
        Set<String> keys = new TreeSet<>();
        Matcher key = KEY.matcher(template);
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }

    /** Conditions that ask for a name which only their own element gives: Thymeleaf asks them before it knows the name. */
    static List<String> tooEarly(String template) {
        List<String> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(template);
        while (token.find()) {
            if (token.group(2) == null || !token.group(1).isEmpty()) {
                continue;
            }
            Matcher with = WITH.matcher(token.group(3));
            Matcher asked = CONDITION.matcher(token.group(3));
            if (with.find() && asked.find()) {
                Matcher name = GIVEN_NAME.matcher(with.group(1));
                while (name.find()) {
                    if (Pattern.compile("(?<![.\\w'])" + name.group(1) + "\\b")
                            .matcher(asked.group(1))
                            .find()) {
                        found.add(name.group(1) + " in " + asked.group());
                    }
                }
            }
        }
        return found;
    }
}
