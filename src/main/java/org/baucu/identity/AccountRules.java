package org.baucu.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.baucu.platform.Violation;

/** What a new user must be. */
final class AccountRules {

    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private AccountRules() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** All violations; the location is the user id unless given. */
    static List<Violation> check(Collection<NewUser> users, Set<String> taken) {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NewUser user : users) {
            found.addAll(check(user, taken, seen, user.id()));
        }
        return found;
    }

    /** Violations of one user; adds its id to those seen. */
    static List<Violation> check(NewUser user, Set<String> taken, Set<String> seen, String location) {
        List<Violation> found = new ArrayList<>();
        if (!isId(user.id())) {
            found.add(IdentityRule.ID_MALFORMED.broken(location, user.id()));
        } else if (taken.contains(user.id())) {
            found.add(IdentityRule.USER_EXISTS.broken(location, user.id()));
        } else if (!seen.add(user.id())) {
            found.add(IdentityRule.USER_TWICE.broken(location, user.id()));
        }
        if (user.displayName().isEmpty()) {
            found.add(IdentityRule.NAME_MISSING.broken(location));
        }
        if (!user.email().isEmpty() && !EMAIL.matcher(user.email()).matches()) {
            found.add(IdentityRule.EMAIL_MALFORMED.broken(location, user.email()));
        }
        user.groups().stream().filter(group -> !isId(group)).sorted().forEach(group -> found.add(IdentityRule.ID_MALFORMED.broken(location, group)));
        return found;
    }
}
