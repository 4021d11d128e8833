package org.baucu.home;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the engine's web applications what their header shows, and the product's time. */
@RestController
class FrameController {

    private final FrameBuilder builder;
    private final Clock clock;

    FrameController(FrameBuilder builder, Clock clock) {
        this.builder = builder;
        this.clock = clock;
    }

    @GetMapping("/frame")
    Header frame(HttpServletRequest request) {
        Frame frame = builder.build(request);
        return new Header(
                clock.instant(), frame.now(), frame.rehearsal(), frame.electionDay(), frame.daysLeft(), frame.links());
    }

    /**
     * @param instant the product's time
     * @param now the same as in "09/04/2021 08:15"
     * @param electionDay as in "23/05/2021", null without an election
     */
    record Header(
            Instant instant,
            String now,
            boolean rehearsal,
            String electionDay,
            long daysLeft,
            List<Frame.Link> links) {}
}
