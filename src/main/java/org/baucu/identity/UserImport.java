package org.baucu.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baucu.platform.Violation;

/**
 * Users read from a file of the columns {@code username,name,email,groups} (groups divided by semicolons), and what is wrong with it.
 *
 * @param users the users of the lines that can be read, good or not, in the file's order
 * @param violations all faults, each with its line; the header is line 1
 */
record UserImport(List<NewUser> users, List<Violation> violations) {

    static final List<String> COLUMNS = List.of("username", "name", "email", "groups");

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).setRecordSeparator('\n').get();

    UserImport {
        users = List.copyOf(users);
        violations = List.copyOf(violations);
    }

    boolean good() {
        return violations.isEmpty();
    }

    /** Reads a file as it was sent. */
    static UserImport read(byte[] content, Set<String> taken) {
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString(), taken);
        } catch (CharacterCodingException e) {
            return unreadable();
        }
    }

    static UserImport read(String content, Set<String> taken) {
        String text = Normalizer.normalize(content.startsWith("\uFEFF") ? content.substring(1) : content, Normalizer.Form.NFC);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return lines(parser, taken);
        } catch (IOException | UncheckedIOException e) {
            return unreadable();
        }
    }

    private static UserImport lines(CSVParser parser, Set<String> taken) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            return new UserImport(List.of(), List.of(IdentityRule.FILE_EMPTY.broken("")));
        }
        List<String> header = records.next().toList();
        List<Violation> violations = new ArrayList<>(
                COLUMNS.stream().filter(c -> !header.contains(c)).map(c -> IdentityRule.COLUMN_MISSING.broken("dòng 1", c)).toList());
        if (!violations.isEmpty()) {
            return new UserImport(List.of(), violations);
        }
        List<NewUser> users = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        // asked before hasNext, which reads ahead
        long next = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            long line = next;
            CSVRecord record = records.next();
            next = parser.getCurrentLineNumber() + 1;
            if (isEmpty(record)) {
                continue;
            }
            if (record.size() != header.size()) {
                violations.add(IdentityRule.LINE_INCOMPLETE.broken("dòng " + line, record.size(), header.size()));
            } else {
                NewUser user = user(record, header);
                users.add(user);
                violations.addAll(AccountRules.check(user, taken, seen, "dòng " + line));
            }
        }
        if (users.isEmpty() && violations.isEmpty()) {
            violations.add(IdentityRule.FILE_EMPTY.broken(""));
        }
        return new UserImport(users, violations);
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static NewUser user(CSVRecord record, List<String> header) {
        Set<String> groups = Arrays.stream(record.get(header.indexOf("groups")).split(";"))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
        return new NewUser(
                record.get(header.indexOf("username")), record.get(header.indexOf("name")), record.get(header.indexOf("email")), groups);
    }

    private static UserImport unreadable() {
        return new UserImport(List.of(), List.of(IdentityRule.FILE_UNREADABLE.broken("")));
    }
}
