package org.baucu.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.baucu.platform.Violation;

/** What a new user must be. */
final class AccountRules {

    /** A name is stored in two columns of 255 characters. */
    static final int MAX_TEXT = 200;

    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private AccountRules() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** All violations; the location is the user id. */
    static List<Violation> check(Collection<NewUser> users, Set<String> taken) {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NewUser user : users) {
            found.addAll(check(user, taken, seen, column -> user.id()));
        }
        return found;
    }

    /**
     * Violations of one user; adds its id to those seen.
     *
     * @param at location of a column of {@link UserImport#COLUMNS}
     */
    static List<Violation> check(NewUser user, Set<String> taken, Set<String> seen, UnaryOperator<String> at) {
        List<Violation> found = new ArrayList<>();
        if (!isId(user.id())) {
            found.add(IdentityRule.ID_MALFORMED.broken(at.apply(UserImport.USERNAME), user.id()));
        } else if (taken.contains(user.id())) {
            found.add(IdentityRule.USER_EXISTS.broken(at.apply(UserImport.USERNAME), user.id()));
        } else if (!seen.add(user.id())) {
            found.add(IdentityRule.USER_TWICE.broken(at.apply(UserImport.USERNAME), user.id()));
        }
        if (user.displayName().isEmpty()) {
            found.add(IdentityRule.NAME_MISSING.broken(at.apply(UserImport.NAME)));
        } else if (user.displayName().length() > MAX_TEXT) {
            found.add(IdentityRule.TEXT_TOO_LONG.broken(at.apply(UserImport.NAME), MAX_TEXT));
        }
        if (user.email().length() > MAX_TEXT) {
            found.add(IdentityRule.TEXT_TOO_LONG.broken(at.apply(UserImport.EMAIL), MAX_TEXT));
        } else if (!user.email().isEmpty() && !EMAIL.matcher(user.email()).matches()) {
            found.add(IdentityRule.EMAIL_MALFORMED.broken(at.apply(UserImport.EMAIL), user.email()));
        }
        user.groups().stream()
                .filter(group -> !isId(group))
                .sorted()
                .forEach(group -> found.add(IdentityRule.ID_MALFORMED.broken(at.apply(UserImport.GROUPS), group)));
        return found;
    }

    /** What is wrong with the groups of a user whom an administrator creates: all of them must exist, and one of them be a body or a role. */
    static List<Violation> checkGroups(NewUser user, Set<String> known, UnaryOperator<String> at) {
        List<Violation> found = new ArrayList<>();
        user.groups().stream()
                .filter(group -> isId(group) && !(known.contains(group) && People.isAssignable(group)))
                .sorted()
                .forEach(group -> found.add(IdentityRule.GROUP_UNKNOWN.broken(at.apply(UserImport.GROUPS), group)));
        if (user.groups().stream().noneMatch(People::isAssignable)) {
            found.add(IdentityRule.NO_OFFICE.broken(at.apply(UserImport.GROUPS)));
        }
        return found;
    }
}
