package org.baucu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Bầu Cử. */
@SpringBootApplication
public class BauCuApplication {

    public static void main(String[] args) {
        SpringApplication.run(BauCuApplication.class, args);
    }
}
