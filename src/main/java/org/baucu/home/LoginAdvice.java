package org.baucu.home;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.baucu.election.Election;
import org.baucu.election.Level;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives the login page its left half as the model attribute {@code panel}; it is gathered only when that template reads it. */
@ControllerAdvice(annotations = Controller.class)
class LoginAdvice {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final FrameBuilder frames;
    private final Territory territory;
    private final Installation installation;
    private final AtomicReference<Cached> cached = new AtomicReference<>();

    LoginAdvice(FrameBuilder frames, Territory territory, Installation installation) {
        this.frames = frames;
        this.territory = territory;
        this.installation = installation;
    }

    @ModelAttribute("panel")
    LazyContextVariable<LoginPanel> panel() {
        return new LazyContextVariable<>() {
            @Override
            protected LoginPanel loadValue() {
                return fresh();
            }
        };
    }

    /** Gathered once a minute at most: the page is open to anybody. */
    private LoginPanel fresh() {
        Cached known = cached.get();
        if (known == null || System.nanoTime() - known.at() > KEPT.toNanos()) {
            known = new Cached(build(), System.nanoTime());
            cached.set(known);
        }
        return known.panel();
    }

    private LoginPanel build() {
        Optional<Election> election = frames.election();
        List<Unit> units = election.map(e -> territory.units(e.id())).orElse(List.of());
        List<Unit> communes =
                units.stream().filter(u -> u.level() == Level.COMMUNE).toList();
        Map<String, Long> byParent = communes.stream()
                .collect(Collectors.groupingBy(u -> u.parentCode().orElse(""), Collectors.counting()));
        long areas = election.map(e -> communes.stream()
                        .mapToLong(u -> territory.pollingAreas(e.id(), u.code()).size())
                        .sum())
                .orElse(0L);
        return new LoginPanel(
                election.map(Election::titleVi).orElse(""),
                units.stream()
                        .filter(u -> u.level() == Level.PROVINCE)
                        .map(Unit::nameVi)
                        .findFirst()
                        .orElse(""),
                election.map(e -> VietnameseDates.weekday(e.electionDay()) + ", " + VietnamTime.format(e.electionDay()))
                        .orElse(""),
                installation.rehearsal(),
                units.stream()
                        .filter(u -> u.level() == Level.DISTRICT)
                        .map(u -> new LoginPanel.District(u.nameVi(), byParent.getOrDefault(u.code(), 0L)))
                        .toList(),
                communes.size(),
                areas);
    }

    private record Cached(LoginPanel panel, long at) {}
}
