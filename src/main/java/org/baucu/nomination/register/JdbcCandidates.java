package org.baucu.nomination.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.CandidateStep;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.Placement;
import org.baucu.nomination.domain.IdentityNumber;
import org.baucu.nomination.domain.NameOrder;
import org.baucu.platform.NameKey;
import org.baucu.platform.Ordered;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register in table {@code candidate}. */
@Repository
class JdbcCandidates implements Candidates {

    private static final Comparator<Candidate> BY_NAME = Comparator.comparing(
                    (Candidate c) -> c.person().fullName(), new NameOrder())
            .thenComparing(c -> c.person().birthDate())
            .thenComparing(Candidate::id);
    private static final String SELECT = "SELECT * FROM candidate WHERE ";
    private static final String COUNCIL = "election_id = ? AND body = ? AND unit_code = ?";
    private static final String STANDING = outStates();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final IdentityVault vault;
    private final CandidateSteps steps;

    JdbcCandidates(JdbcClient jdbc, JdbcTemplate batches, IdentityVault vault, CandidateSteps steps) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.steps = steps;
    }

    @Override
    public List<Candidate> of(Council council) {
        return read(COUNCIL, council.election(), council.body().code(), council.unitCode());
    }

    @Override
    public List<Candidate> in(Council council, CandidateState... states) {
        Set<CandidateState> wanted = Set.of(states);
        return of(council).stream().filter(c -> wanted.contains(c.state())).toList();
    }

    @Override
    public Optional<Candidate> find(String id) {
        return read("id = ?", id).stream().findFirst();
    }

    @Override
    public List<Candidate> ofCase(CaseKey key) {
        return read("entered_by = ?", key.toString());
    }

    @Override
    public List<Candidate> named(String election, String fullName, LocalDate birthDate) {
        return read(
                "election_id = ? AND name_key = ? AND birth_date = ? AND " + STANDING,
                election,
                NameKey.of(fullName),
                birthDate);
    }

    @Override
    @Transactional
    public String enter(CaseKey enteredBy, NewCandidate candidate) {
        String id = UUID.randomUUID().toString();
        insert(enteredBy, Map.of(id, candidate));
        return id;
    }

    @Override
    @Transactional
    public List<String> enterAll(CaseKey enteredBy, List<NewCandidate> all) {
        Map<String, Candidate> before = ofCase(enteredBy).stream()
                .collect(Collectors.toMap(c -> person(c.person()), c -> c, (one, same) -> one));
        List<String> ids = new ArrayList<>();
        Map<String, NewCandidate> fresh = new LinkedHashMap<>();
        List<Object[]> known = new ArrayList<>();
        for (NewCandidate candidate : all) {
            Candidate same = before.remove(person(candidate.person()));
            String id = same == null ? UUID.randomUUID().toString() : same.id();
            ids.add(id);
            if (same == null) {
                fresh.put(id, candidate);
            } else {
                known.add(update(
                        candidate.person(), candidate.source().code(), NameKey.clean(candidate.nominatedBy()), id));
            }
        }
        strike(before.values());
        batches.batchUpdate(
                "UPDATE candidate SET " + assignments() + ", source = ?, nominated_by = ? WHERE id = ?", known);
        insert(enteredBy, fresh);
        return ids;
    }

    @Override
    @Transactional
    public void correct(String id, PersonData person, CaseKey why, String note) {
        batches.update("UPDATE candidate SET " + assignments() + " WHERE id = ?", update(person, id));
        steps.write(List.of(id), why, "corrected", note);
    }

    @Override
    @Transactional
    public void identify(String id, String identityNumber) {
        String number = IdentityNumber.of(identityNumber)
                .orElseThrow(() -> new RefusedException(NominationRule.IDENTITY_NUMBER.broken("identityNumber")));
        jdbc.sql("UPDATE candidate SET person_key = ?, identity_cipher = ? WHERE id = ?")
                .params(vault.hash(number), vault.encrypt(number), id)
                .update();
    }

    @Override
    public Set<ElectedBody> standsFor(String election, String identityNumber, String exceptId) {
        return hash(identityNumber).stream()
                .flatMap(hash -> read("person_key = ? AND election_id = ? AND " + STANDING, hash, election).stream())
                .filter(c -> !c.id().equals(exceptId))
                .map(c -> c.council().body())
                .collect(Ordered.toSet());
    }

    @Override
    public List<Candidate> identified(Council council, String identityNumber) {
        return hash(identityNumber).stream()
                .flatMap(hash -> read(
                        "person_key = ? AND " + COUNCIL + " AND " + STANDING,
                        hash,
                        council.election(),
                        council.body().code(),
                        council.unitCode())
                        .stream())
                .toList();
    }

    @Override
    public Optional<String> identityNumber(String id) {
        return jdbc.sql("SELECT identity_cipher FROM candidate WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .filter(text -> !text.isEmpty())
                .map(vault::decrypt);
    }

    @Override
    public void move(String id, CandidateState state, CaseKey why, String reason) {
        moveAll(List.of(id), state, why, reason);
    }

    @Override
    @Transactional
    public void moveAll(Collection<String> ids, CandidateState state, CaseKey why, String reason) {
        String kept = state.out() ? NameKey.clean(reason) : "";
        batches.batchUpdate(
                "UPDATE candidate SET state = ?, reason = ? WHERE id = ?",
                ids.stream().map(id -> new Object[] {state.code(), kept, id}).toList());
        steps.write(ids, why, state.code(), reason);
    }

    @Override
    @Transactional
    public void assign(Map<String, Placement> placements) {
        batches.batchUpdate(
                "UPDATE candidate SET unit_number = ?, list_order = ? WHERE id = ?",
                placements.entrySet().stream()
                        .map(e -> new Object[] {
                            e.getValue().unitNumber(), e.getValue().listOrder(), e.getKey()
                        })
                        .toList());
    }

    @Override
    public void step(String id, CaseKey why, String code, String note) {
        steps.write(List.of(id), why, code, note);
    }

    @Override
    public List<CandidateStep> steps(String id) {
        return steps.of(id);
    }

    private void insert(CaseKey enteredBy, Map<String, NewCandidate> fresh) {
        batches.batchUpdate(
                "INSERT INTO candidate (" + CandidateRows.PERSON
                        + ", id, election_id, body, unit_code, entered_by, source, nominated_by, state) VALUES ("
                        + "?, ".repeat(CandidateRows.PERSON_TYPES.length) + "?, ?, ?, ?, ?, ?, ?, ?)",
                fresh.entrySet().stream()
                        .map(e -> {
                            Council council = e.getValue().council();
                            return join(
                                    CandidateRows.person(
                                            CandidateRows.clean(e.getValue().person())),
                                    e.getKey(),
                                    council.election(),
                                    council.body().code(),
                                    council.unitCode(),
                                    enteredBy.toString(),
                                    e.getValue().source().code(),
                                    NameKey.clean(e.getValue().nominatedBy()),
                                    CandidateState.PROPOSED.code());
                        })
                        .toList());
        steps.write(fresh.keySet(), enteredBy, CandidateState.PROPOSED.code(), "");
    }

    private void strike(Collection<Candidate> gone) {
        List<Object[]> ids = gone.stream()
                .filter(c -> c.state() == CandidateState.PROPOSED)
                .map(c -> new Object[] {c.id()})
                .toList();
        batches.batchUpdate("DELETE FROM candidate_step WHERE candidate_id = ?", ids);
        batches.batchUpdate("DELETE FROM candidate WHERE id = ?", ids);
    }

    private List<Candidate> read(String where, Object... params) {
        return jdbc.sql(SELECT + where).params(params).query((row, n) -> CandidateRows.read(row)).list().stream()
                .sorted(BY_NAME)
                .toList();
    }

    private Optional<String> hash(String identityNumber) {
        return IdentityNumber.of(identityNumber).map(vault::hash);
    }

    private static String person(PersonData person) {
        return NameKey.of(person.fullName()) + " " + person.birthDate();
    }

    private static Object[] update(PersonData person, Object... more) {
        return join(CandidateRows.person(CandidateRows.clean(person)), more);
    }

    private static String assignments() {
        return Arrays.stream(CandidateRows.PERSON.split(", ?")).collect(Collectors.joining(" = ?, ", "", " = ?"));
    }

    private static Object[] join(Object[] one, Object... other) {
        Object[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static String outStates() {
        return Arrays.stream(CandidateState.values())
                .filter(CandidateState::out)
                .map(state -> "'" + state.code() + "'")
                .collect(Collectors.joining(", ", "state NOT IN (", ")"));
    }
}
