package org.baucu.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.baucu.identity.UserAdministration.GivenPassword;

/**
 * Made-up passwords for the page that shows them once: the file to save is part of that page, so that the server keeps nothing.
 *
 * @param count how many
 * @param first the first of them, to be read on the page
 * @param csv the file as the address of a link
 */
record PasswordSheet(int count, List<GivenPassword> first, String csv) {

    private static final int SHOWN = 20;

    static PasswordSheet of(List<GivenPassword> given) {
        StringBuilder csv = new StringBuilder("\uFEFFusername,name,password\r\n");
        given.forEach(g -> csv.append(g.userId())
                .append(',')
                .append(quoted(g.name()))
                .append(',')
                .append(g.password())
                .append("\r\n"));
        String file = Base64.getEncoder().encodeToString(csv.toString().getBytes(StandardCharsets.UTF_8));
        return new PasswordSheet(
                given.size(), given.stream().limit(SHOWN).toList(), "data:text/csv;charset=utf-8;base64," + file);
    }

    /** A name that begins like a formula must not become one when the file is opened. */
    private static String quoted(String name) {
        String text = !name.isEmpty() && "=+-@\t".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return "PasswordSheet[" + count + "]";
    }
}
