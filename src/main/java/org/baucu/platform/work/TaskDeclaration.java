package org.baucu.platform.work;

import java.util.List;
import java.util.Optional;

/**
 * What the diagram and its form declare of a user task.
 *
 * @param step its place in the phase
 * @param outcome name of the variable that takes {@code approved} or {@code returned}, if it has one
 * @param meeting whether its decision is that of a meeting (Điều 26)
 * @param formKey path of its own page, empty if it has a Camunda Form
 * @param fields the fields of its Camunda Form, empty if it has an own page
 */
public record TaskDeclaration(
        Step step, Optional<String> outcome, boolean meeting, String formKey, List<FormField> fields) {

    public static final String APPROVED = "approved";
    public static final String RETURNED = "returned";

    /**
     * A field of a Camunda Form.
     *
     * @param key variable it sets
     * @param labelVi its label
     * @param type component type of the form
     * @param required whether it must be filled
     * @param values the values it allows, empty for any
     */
    public record FormField(String key, String labelVi, String type, boolean required, List<String> values) {}

    /** Whether an input of this name is part of the task. */
    public boolean declares(String input) {
        return outcome.filter(input::equals).isPresent()
                || fields.stream().anyMatch(f -> f.key().equals(input));
    }
}
