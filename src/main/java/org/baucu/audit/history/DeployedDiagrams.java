package org.baucu.audit.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The drawing of the very version that a case ran on, which may not be the one in use now. */
@Component
public class DeployedDiagrams {

    private final RepositoryService repository;

    DeployedDiagrams(RepositoryService repository) {
        this.repository = repository;
    }

    /** The model's file; empty if there is no such version. */
    public Optional<String> xml(String definitionId) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .count()
                == 0) {
            return Optional.empty();
        }
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return Optional.of(new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the model of " + definitionId + " cannot be read", e);
        }
    }
}
