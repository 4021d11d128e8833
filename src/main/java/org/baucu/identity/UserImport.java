package org.baucu.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.FileRule;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.tables.TableRow;

/**
 * Users read from a CSV or XLSX file of the columns {@code username,name,email,groups} (groups divided by semicolons), and what is wrong with
 * it. A line that names no person is skipped: the template has one for every body without users.
 *
 * @param users the users of the filled lines, good or not, in the file's order
 * @param violations all faults, each with line and column; the header is line 1
 * @param skipped lines that name no person
 */
record UserImport(List<NewUser> users, List<Violation> violations, int skipped) {

    static final String USERNAME = "username";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String GROUPS = "groups";
    /** The body's name in the template, for the reader only. */
    static final String BODY = "body";

    static final List<String> COLUMNS = List.of(USERNAME, NAME, EMAIL, GROUPS);

    UserImport {
        users = List.copyOf(users);
        violations = List.copyOf(violations);
    }

    public boolean good() {
        return violations.isEmpty();
    }

    /**
     * Reads a file as it was sent; never throws for what is in it.
     *
     * @param taken ids of users that there are
     * @param groups ids of groups that there are
     */
    static UserImport read(String fileName, byte[] content, Set<String> taken, Set<String> groups) {
        try {
            TableFile file = TableFile.read(fileName, content);
            List<Violation> header = file.checkHeader(COLUMNS, List.of(BODY));
            return header.isEmpty() ? lines(file, taken, groups) : new UserImport(List.of(), header, 0);
        } catch (RefusedException e) {
            return new UserImport(List.of(), e.violations(), 0);
        }
    }

    private static UserImport lines(TableFile file, Set<String> taken, Set<String> groups) {
        List<NewUser> users = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableRow row : file.rows()) {
            if (row.get(USERNAME).isEmpty()
                    && row.get(NAME).isEmpty()
                    && row.get(EMAIL).isEmpty()) {
                continue;
            }
            NewUser user = user(row);
            users.add(user);
            violations.addAll(AccountRules.check(user, taken, seen, row::at));
            violations.addAll(AccountRules.checkGroups(user, groups, row::at));
        }
        if (users.isEmpty()) {
            violations.add(FileRule.NO_ROWS.broken(""));
        }
        return new UserImport(users, violations, file.rows().size() - users.size());
    }

    private static NewUser user(TableRow row) {
        return new NewUser(row.get(USERNAME), row.get(NAME), row.get(EMAIL), groups(row.get(GROUPS)));
    }

    /** Group ids divided by semicolons. */
    static Set<String> groups(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
    }
}
