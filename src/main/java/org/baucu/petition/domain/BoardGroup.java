package org.baucu.petition.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.election.ElectedBody;
import org.baucu.platform.work.Groups;

/**
 * The board of an electoral unit as a group of people: {@code bbc-08731-pc-commune-3}.
 *
 * @param body what is elected
 * @param unitCode the unit whose council it is (National Assembly: the province)
 * @param number of the electoral unit
 */
public record BoardGroup(ElectedBody body, String unitCode, int number) {

    private static final Pattern FORM = Pattern.compile(Groups.BBC + "-([^-]+)-(.+)-(\\d{1,4})");

    /** Id of the group. */
    public String id() {
        return "%s-%s-%d".formatted(Groups.of(Groups.BBC, unitCode), body.code().toLowerCase(Locale.ROOT), number);
    }

    /** The board behind a group; empty for a group that is none. */
    public static Optional<BoardGroup> of(String group) {
        Matcher matcher = FORM.matcher(group);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(ElectedBody.values())
                .filter(body -> body.code().toLowerCase(Locale.ROOT).equals(matcher.group(2)))
                .findFirst()
                .map(body -> new BoardGroup(body, matcher.group(1), Integer.parseInt(matcher.group(3))));
    }
}
