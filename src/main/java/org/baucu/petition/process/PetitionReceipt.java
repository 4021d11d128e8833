package org.baucu.petition.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.petition.PetitionAccess;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.PetitionLaw;
import org.baucu.petition.PetitionWork;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.NewPetition;
import org.baucu.petition.domain.PetitionRoute;
import org.baucu.petition.domain.PetitionRule;
import org.baucu.petition.domain.PetitionRules;
import org.baucu.petition.domain.PetitionTerms;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.TextLimit;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Territory;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a petition in the book at the moment of its receipt, and starts its case. */
@Service
@NamedInterface("process")
public class PetitionReceipt {

    private static final int NAME = 250;
    private static final int ADDRESS = 500;

    private final PetitionAccess access;
    private final Petitions petitions;
    private final PetitionLaw law;
    private final Elections elections;
    private final Territory territory;
    private final Candidates candidates;
    private final CurrentPerson person;
    private final RuntimeService runtime;
    private final Records records;
    private final Clock clock;

    public PetitionReceipt(
            PetitionAccess access,
            Petitions petitions,
            PetitionLaw law,
            Elections elections,
            Territory territory,
            Candidates candidates,
            CurrentPerson person,
            RuntimeService runtime,
            Records records,
            Clock clock) {
        this.access = access;
        this.petitions = petitions;
        this.law = law;
        this.elections = elections;
        this.territory = territory;
        this.candidates = candidates;
        this.person = person;
        this.runtime = runtime;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Enters a petition now and starts its case.
     *
     * @return business key of the case
     * @throws RefusedException if the current person is of no body of the council, or something is missing or cannot be
     */
    @Transactional
    public CaseKey receive(NewPetition given) {
        NewPetition petition = clean(given);
        Council council = petition.council();
        String receiver =
                access.receiver(council).orElseThrow(() -> new RefusedException(PetitionRule.NOT_OF_BODY.broken("")));
        NewPetition placed = placed(petition);
        List<Violation> broken = new ArrayList<>(PetitionRules.receipt(placed));
        broken.addAll(lengths(placed));
        broken.addAll(place(placed));
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        Election election = elections
                .find(council.election())
                .orElseThrow(() -> new IllegalStateException("no election " + council.election()));
        Instant now = clock.instant();
        LocalDate today = VietnamTime.dayOf(now);
        PetitionTerms terms =
                law.terms(election.ruleSet(), council.body(), placed.subject().orElseThrow());
        PetitionRoute route = PetitionRules.route(placed, terms, today, election.electionDay());
        CaseKey key = petitions.enter(placed, now, receiver, route, PetitionRules.firstGroup(placed, terms));
        records.of(RecordKind.PETITION_RECEIVED)
                .of(key)
                .capacity(receiver)
                .with("kind", placed.kind().orElseThrow().code())
                .with("subject", placed.subject().orElseThrow().code())
                .with("route", route.code())
                .publish();
        person.asProduct(() -> runtime.startProcessInstanceByKey(PetitionFreeze.PROCESS, key.toString()));
        return key;
    }

    /** A petition about a candidate of the list concerns the candidate's electoral unit. */
    private NewPetition placed(NewPetition petition) {
        int unit = petition.candidateId()
                .flatMap(candidates::find)
                .map(Candidate::unitNumber)
                .filter(number -> number > 0)
                .orElse(petition.unitNumber());
        return new NewPetition(
                petition.council(),
                petition.kind(),
                petition.subject(),
                unit,
                petition.candidateId(),
                petition.senderName(),
                petition.senderAddress(),
                petition.impersonated(),
                petition.wording());
    }

    private List<Violation> place(NewPetition petition) {
        Council council = petition.council();
        List<Violation> found = new ArrayList<>();
        petition.candidateId()
                .filter(id -> candidates
                        .find(id)
                        .filter(candidate -> candidate.council().equals(council))
                        .isEmpty())
                .ifPresent(id -> found.add(PetitionRule.OTHER_CANDIDATE.broken("candidateId")));
        boolean unknown = petition.unitNumber() != 0
                && territory.electoralUnits(council.election(), council.body(), council.unitCode()).stream()
                        .map(ElectoralUnit::number)
                        .noneMatch(number -> number == petition.unitNumber());
        if (unknown) {
            found.add(PetitionRule.UNIT_UNKNOWN.broken("unitNumber", petition.unitNumber()));
        }
        return found;
    }

    private static List<Violation> lengths(NewPetition petition) {
        List<Violation> found = new ArrayList<>();
        TextLimit.check("senderName", "Họ, tên người gửi", petition.senderName(), NAME, found);
        TextLimit.check("senderAddress", "Địa chỉ", petition.senderAddress(), ADDRESS, found);
        TextLimit.check("wording", "Nội dung đơn", petition.wording(), PetitionWork.TEXT, found);
        return found;
    }

    private static NewPetition clean(NewPetition given) {
        return new NewPetition(
                given.council(),
                given.kind(),
                given.subject(),
                given.unitNumber(),
                given.candidateId(),
                TableText.clean(given.senderName()),
                TableText.clean(given.senderAddress()),
                given.impersonated(),
                TableText.clean(given.wording()));
    }
}
