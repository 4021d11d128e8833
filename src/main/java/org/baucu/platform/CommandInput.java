package org.baucu.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.election.RuleSet;

/**
 * Reads the options of a command that takes them all as text, so that every problem is found at once instead of the first. An option is given
 * as the list of its values: none where it was left out, a blank one where its value was.
 */
public final class CommandInput {

    private final List<String> problems = new ArrayList<>();

    /** What is wrong so far, a Vietnamese sentence each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    public void problem(String sentenceVi) {
        problems.add(sentenceVi);
    }

    public void broken(Violation violation) {
        problems.add(sentence(violation));
    }

    /** Arguments that the command does not know. */
    public void unknown(List<String> arguments) {
        arguments.forEach(argument -> problem("Không có tùy chọn " + argument + "."));
    }

    /** The value of an option that may be left out. */
    public Optional<String> optional(String name, List<String> values) {
        if (values.size() > 1) {
            problem("Tùy chọn " + name + " được nhập " + values.size() + " lần, chỉ được nhập một lần.");
        } else if (values.size() == 1 && values.get(0).isBlank()) {
            problem("Tùy chọn " + name + " không có giá trị.");
        } else {
            return values.stream().map(String::strip).findFirst();
        }
        return Optional.empty();
    }

    /** The value of an option that must be there; {@code whatVi} says what it is. */
    public Optional<String> required(String name, List<String> values, String whatVi) {
        if (values.isEmpty()) {
            problem("Thiếu tùy chọn " + name + " (" + whatVi + ").");
        }
        return optional(name, values);
    }

    public Optional<RuleSet> ruleSet(String code) {
        Optional<RuleSet> found = RuleSet.of(code);
        if (found.isEmpty()) {
            String known = Arrays.stream(RuleSet.values()).map(RuleSet::code).collect(Collectors.joining(", "));
            problem("Không có bộ quy tắc “" + code + "”; các bộ quy tắc: " + known + ".");
        }
        return found;
    }

    public Optional<LocalDate> day(String name, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            problem("Giá trị “" + text + "” của " + name + " không phải là ngày viết theo mẫu 2021-05-23.");
            return Optional.empty();
        }
    }

    public Optional<Long> wholeNumber(String name, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
            problem("Giá trị “" + text + "” của " + name + " phải từ " + least + " đến " + most + ".");
        } catch (NumberFormatException notANumber) {
            problem("Giá trị “" + text + "” của " + name + " không phải là số nguyên.");
        }
        return Optional.empty();
    }

    /** A share of a whole, 0 to 1. */
    public Optional<Double> share(String name, String text) {
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return Optional.of(share);
            }
        } catch (NumberFormatException notANumber) {
            // the same sentence as for a number that is no share
        }
        problem("Giá trị “" + text + "” của " + name + " không phải là số từ 0 đến 1.");
        return Optional.empty();
    }

    /** A broken rule as a command prints it. */
    public static String sentence(Violation violation) {
        String article = violation.article().isEmpty() ? "" : " (" + violation.article() + ")";
        return violation.code() + ": " + violation.sentenceVi() + article + " " + violation.remedyVi();
    }
}
