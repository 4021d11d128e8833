package org.baucu.platform.work;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baucu.platform.DateText;
import org.baucu.platform.Violation;

/** Checks what was sent with a task against what the task declares; the engine itself checks nothing of a form. */
final class InputCheck {

    private static final int LONGEST = 1000;

    private InputCheck() {}

    static List<Violation> check(TaskDeclaration declared, Map<String, Object> inputs) {
        List<Violation> broken = new ArrayList<>();
        inputs.keySet().stream()
                .filter(name -> !declared.declares(name))
                .sorted()
                .forEach(name -> broken.add(WorkRule.UNDECLARED_INPUT.broken(name, name)));
        declared.outcome().ifPresent(name -> {
            Object value = inputs.get(name);
            if (value == null) {
                broken.add(WorkRule.MISSING_FIELD.broken(name, "Kết quả"));
            } else if (!value.equals(TaskDeclaration.APPROVED) && !value.equals(TaskDeclaration.RETURNED)) {
                broken.add(WorkRule.BAD_VALUE.broken(name, "Kết quả"));
            }
        });
        for (TaskDeclaration.FormField field : declared.fields()) {
            if (declared.outcome().filter(field.key()::equals).isEmpty()) {
                check(field, inputs.get(field.key()), broken);
            }
        }
        return broken;
    }

    private static void check(TaskDeclaration.FormField field, Object value, List<Violation> broken) {
        boolean empty =
                value == null || value.toString().isBlank() || (field.type().equals("checkbox") && value.equals(false));
        if (empty) {
            if (field.required()) {
                broken.add(WorkRule.MISSING_FIELD.broken(field.key(), field.labelVi()));
            }
            return;
        }
        boolean valid =
                switch (field.type()) {
                    case "datetime" -> isDate(value);
                    case "number" -> value instanceof Number;
                    case "checkbox" -> value instanceof Boolean;
                    default ->
                        value instanceof String text
                                && text.length() <= LONGEST
                                && (field.values().isEmpty() || field.values().contains(text));
                };
        if (!valid) {
            broken.add(WorkRule.BAD_VALUE.broken(field.key(), field.labelVi()));
        }
    }

    private static boolean isDate(Object value) {
        try {
            return DateText.plausible(LocalDate.parse(value.toString()));
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
