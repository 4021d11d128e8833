package org.baucu.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file under {@code processes} keeps the conventions. */
class ProcessConventionTest {

    private static final Surroundings AROUND = Surroundings.ofProgram();

    @ParameterizedTest
    @MethodSource
    void models(Path file) {
        assertThat(BpmnConventions.check(Surroundings.id(file), Surroundings.read(file), AROUND))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void forms(Path file) {
        assertThat(FormConventions.check(Surroundings.id(file), Surroundings.read(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void decisions(Path file) {
        assertThat(DmnConventions.check(Surroundings.id(file), Surroundings.read(file)))
                .isEmpty();
    }

    @Test
    void nothing_else_lies_among_the_models() {
        assertThat(Surroundings.files())
                .allSatisfy(file -> assertThat(file.toString()).matches(".*\\.(bpmn|dmn|form)"));
    }

    @Test
    void each_form_is_used() {
        String models = Surroundings.files("bpmn").map(Surroundings::read).collect(Collectors.joining());
        assertThat(AROUND.forms()).isNotEmpty().allSatisfy(form -> assertThat(models)
                .contains("camunda:formRef=\"" + form + "\""));
    }

    static Stream<Path> models() {
        return Surroundings.files("bpmn");
    }

    static Stream<Path> forms() {
        return Surroundings.files("form");
    }

    static Stream<Path> decisions() {
        return Surroundings.files("dmn");
    }
}
