package org.baucu;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Bầu Cử as a Spring application; the JVM starts in {@code org.baucu.commands.Main}, which knows the commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BauCuApplication {}
