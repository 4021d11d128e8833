package org.baucu.platform.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Addresses of what a coordinator does to a case or a task; templates call it as {@code @coordinationLinks}. Each part of a case's key is a part of the path. */
@Component("coordinationLinks")
public class CoordinationLinks {

    /** Where many cases are nudged at once: POST with one parameter {@code key} for each case. */
    public static final String NUDGE_MANY = "/coordination/nudge";

    private static final String CASES = "/coordination/cases/";
    private static final String TASKS = "/coordination/tasks/";

    /** The page on which a case's responsible bodies are nudged, with the course of the case and its open tasks. */
    public String nudge(CaseKey key) {
        return CASES
                + Stream.of(key.election(), key.process(), key.unit(), key.sequence())
                        .filter(part -> !part.isEmpty())
                        .map(CoordinationLinks::part)
                        .collect(Collectors.joining("/"))
                + "/nudge";
    }

    /**
     * The same for a business key as stored.
     *
     * @throws IllegalArgumentException if it is none
     */
    public String nudge(String businessKey) {
        return nudge(CaseKey.parse(businessKey));
    }

    /** The page on which a task is given to another person of its body, or back to the body. */
    public String reassign(String taskId) {
        return TASKS + part(taskId) + "/reassign";
    }

    /** The page on which a task is handed to the substitute of who has it, or a substitute is named. */
    public String handOver(String taskId) {
        return TASKS + part(taskId) + "/hand-over";
    }

    private static String part(String text) {
        return UriUtils.encodePathSegment(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
