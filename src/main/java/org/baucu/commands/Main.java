package org.baucu.commands;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.baucu.platform.VietnamTime;

/** Where the JVM starts: the server, or one of the commands. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // Before any class of the engine loads: it reads local times in the machine's zone.
        TimeZone.setDefault(TimeZone.getTimeZone(VietnamTime.ZONE));
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int status = BauCuCommand.run(args);
        if (status != BauCuCommand.SERVING) {
            System.exit(status);
        }
    }
}
