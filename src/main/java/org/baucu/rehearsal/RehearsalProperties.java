package org.baucu.rehearsal;

import java.time.LocalDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the rehearsal of the running application is set.
 *
 * @param autoplay whether it plays by itself at start
 * @param sample the sample it plays
 * @param seed of everything that is made up
 * @param faults share of the cases that go wrong: half late, half with a mistake first (0 to 1)
 * @param until where it stops and waits for a coordinator, Asia/Ho_Chi_Minh
 * @param visitorCommune code of the commune whose work is left to the visitor
 */
@ConfigurationProperties("baucu.rehearsal")
public record RehearsalProperties(
        @DefaultValue("true") boolean autoplay,
        @DefaultValue("vinh-phuc-2021") String sample,
        @DefaultValue("1") long seed,
        @DefaultValue("0.05") double faults,
        @DefaultValue("2021-04-09T08:00") LocalDateTime until,
        @DefaultValue("08731") String visitorCommune) {}
