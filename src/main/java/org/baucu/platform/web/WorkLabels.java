package org.baucu.platform.web;

import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Step;
import org.springframework.stereotype.Component;

/** Words of the work pages. */
@Component("workLabels")
public class WorkLabels {

    private final Words words;

    public WorkLabels(Words words) {
        this.words = words;
    }

    /** A kind of document as an official calls it. */
    public String kind(Evidence.Kind kind) {
        return words.of("work.kind." + kind.name());
    }

    /** What the main button of a step says. */
    public String button(Step step) {
        return words.of("work.button." + step.name());
    }
}
