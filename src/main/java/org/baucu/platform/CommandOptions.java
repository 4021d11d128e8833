package org.baucu.platform;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Unmatched;

/** What all commands have in common on their command line, as a mixin; {@link CommandInput} reads the rest. */
public final class CommandOptions {

    @Unmatched
    private List<String> unknown = new ArrayList<>();

    /** Begins to read a command's options: what none of them takes is the first problem. From here on the log goes to standard error. */
    public CommandInput read() {
        CommandLogging.warningsToStandardError();
        CommandInput input = new CommandInput();
        input.unknown(unknown);
        return input;
    }
}
