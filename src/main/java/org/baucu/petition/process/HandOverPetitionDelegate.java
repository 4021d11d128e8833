package org.baucu.petition.process;

import java.time.Clock;
import java.util.Set;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.PetitionState;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * From the tenth day before the vote: what is still open goes to the body that comes after (Điều 61 khoản 2, 4). What was decided before, and
 * not appealed, stays answered.
 */
@Component
class HandOverPetitionDelegate implements JavaDelegate {

    private final PetitionCases petitionCases;
    private final Petitions petitions;
    private final PetitionFreeze freeze;
    private final Cases cases;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOverPetitionDelegate(
            PetitionCases petitionCases,
            Petitions petitions,
            PetitionFreeze freeze,
            Cases cases,
            Records records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.petitionCases = petitionCases;
        this.petitions = petitions;
        this.freeze = freeze;
        this.cases = cases;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Petition petition = petitionCases.of(execution);
        if (answered(petition)) {
            petitions.move(petition.key(), PetitionState.ANSWERED);
            petitionCases.settledByLaw(petition, PetitionState.ANSWERED);
            return;
        }
        String body = freeze.terms(petition).handedTo();
        boolean inside = body.equals(Groups.HDND);
        String handedTo = inside ? Groups.of(body, petition.council().unitCode()) : body;
        petitions.handOver(petition.key(), handedTo);
        records.of(RecordKind.PETITION_HANDED_OVER)
                .of(petition.key())
                .by("")
                .with("to", handedTo)
                .publish();
        if (inside) {
            tell(petition, handedTo);
        }
        petitionCases.settledByLaw(petition, PetitionState.HANDED_OVER);
    }

    private boolean answered(Petition petition) {
        return petition.state() == PetitionState.OPEN
                && cases.find(petition.key()).flatMap(CaseFile::decidedAt).isPresent();
    }

    private void tell(Petition petition, String group) {
        cases.find(petition.key())
                .ifPresent(file -> events.publishEvent(new Notice(
                        "petition-handed-over:" + petition.key(),
                        Notice.Kind.DISPATCHED,
                        Set.of(group),
                        petition.key().toString(),
                        "Chuyển hồ sơ chưa giải quyết: " + file.titleVi(),
                        "Đã ngừng xem xét trước ngày bầu cử (Điều 61). Hồ sơ được chuyển để tiếp tục xem xét, giải quyết theo thẩm quyền.",
                        clock.instant())));
    }
}
