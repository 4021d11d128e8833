package org.baucu.rehearsal.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.nomination.PersonData;
import org.baucu.platform.NameKey;
import org.baucu.platform.law.LawTables;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.CandidateGenerator;
import org.baucu.rehearsal.sample.SampleCandidate;
import org.baucu.rehearsal.sample.SeatKey;
import org.springframework.stereotype.Component;

/** The candidates of a script's province, and which of them a candidate of the register is. */
@Component
public class ScriptCandidates {

    private final LawTables law;
    private final Map<String, CandidateGenerator> generators = new ConcurrentHashMap<>();
    private final Map<Council, Map<String, SampleCandidate>> byPerson = new ConcurrentHashMap<>();

    ScriptCandidates(LawTables law) {
        this.law = law;
    }

    /** All of a council by running number; empty where nothing is elected. */
    public List<SampleCandidate> of(Council council, Script script) {
        SeatKey key = new SeatKey(council.body(), council.unitCode());
        return script.province().unitsOfCouncil().containsKey(key)
                ? generator(script).of(key)
                : List.of();
    }

    /** Who a candidate of the register is in the sample; empty for somebody whom a visitor entered. */
    public Optional<SampleCandidate> find(Candidate candidate, Script script) {
        return Optional.ofNullable(byPerson.computeIfAbsent(candidate.council(), council -> {
                    Map<String, SampleCandidate> all = new HashMap<>();
                    of(council, script).forEach(one -> all.put(person(one.person()), one));
                    return all;
                })
                .get(person(candidate.person())));
    }

    /** All councils of the script's election, from the National Assembly down. */
    public List<Council> councils(Script script) {
        return script.province().unitsOfCouncil().keySet().stream()
                .map(key -> new Council(script.province().id(), key.body(), key.unitCode()))
                .toList();
    }

    /** Whether somebody is struck from this council's published list. */
    public boolean struckFrom(Council council, Script script) {
        return generator(script)
                .struckFrom()
                .filter(key -> key.body() == council.body() && key.unitCode().equals(council.unitCode()))
                .isPresent();
    }

    private CandidateGenerator generator(Script script) {
        return generators.computeIfAbsent(
                script.province().id() + "#" + script.seed(),
                k -> new CandidateGenerator(law, script.province(), script.seed()));
    }

    private static String person(PersonData person) {
        return NameKey.of(person.fullName()) + "|" + person.birthDate();
    }
}
