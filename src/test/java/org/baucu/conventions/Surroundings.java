package org.baucu.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/**
 * What a model may refer to.
 *
 * @param beans classes of the program's components by bean name
 * @param forms ids of the forms
 * @param processes ids of the processes
 */
record Surroundings(Map<String, Class<?>> beans, Set<String> forms, Set<String> processes) {

    private static final Path ROOT = Path.of("processes");

    /** What the program has now. */
    static Surroundings ofProgram() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var registry = new SimpleBeanDefinitionRegistry();
        Map<String, Class<?>> beans = new HashMap<>();
        scanner.findCandidateComponents("org.baucu").forEach(found -> {
            try {
                beans.put(
                        AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, registry),
                        Class.forName(found.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return new Surroundings(beans, ids("form"), ids("bpmn"));
    }

    /** Files under {@code processes} with an extension, in the order of their paths. */
    static Stream<Path> files(String extension) {
        return files().filter(p -> p.toString().endsWith("." + extension));
    }

    /** All files under {@code processes}. */
    static Stream<Path> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without folder and extension. */
    static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Set<String> ids(String extension) {
        return files(extension).map(Surroundings::id).collect(Collectors.toSet());
    }
}
