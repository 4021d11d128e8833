package org.baucu.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Unmatched;

/** A command that takes all its options as text and reads them with {@link CommandInput}; returns its exit status. */
public abstract class TextCommand implements Callable<Integer> {

    @Unmatched
    private List<String> unknown = new ArrayList<>();

    /** Begins to read the options: what none of them takes is the first problem. From here on the log goes to standard error. */
    protected final CommandInput input() {
        CommandLogging.warningsToStandardError();
        CommandInput input = new CommandInput();
        input.unknown(unknown);
        return input;
    }
}
