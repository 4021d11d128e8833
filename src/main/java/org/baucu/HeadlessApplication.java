package org.baucu;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program without its web side, for commands that need the database. */
public final class HeadlessApplication {

    private HeadlessApplication() {}

    /** Starts it; the caller closes it. Settings win over files and the environment. */
    public static ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(BauCuApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration")
                .run(settings.entrySet().stream()
                        .map(s -> "--" + s.getKey() + "=" + s.getValue())
                        .toArray(String[]::new));
    }
}
