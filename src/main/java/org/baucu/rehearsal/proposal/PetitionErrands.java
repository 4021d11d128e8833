package org.baucu.rehearsal.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.NewPetition;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.petition.process.PetitionReceipt;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Groups;
import org.baucu.rehearsal.Script;
import org.springframework.stereotype.Component;

/** The day after a list is published a few councils get a complaint about a candidate, and one an anonymous denunciation. */
@Component
class PetitionErrands implements Errands {

    private static final int COMMUNES = 3;

    private final PetitionReceipt receipt;
    private final Petitions petitions;
    private final CouncilLists lists;
    private final ListStore published;
    private final ScriptCandidates sample;

    PetitionErrands(
            PetitionReceipt receipt,
            Petitions petitions,
            CouncilLists lists,
            ListStore published,
            ScriptCandidates sample) {
        this.receipt = receipt;
        this.petitions = petitions;
        this.lists = lists;
        this.published = published;
        this.sample = sample;
    }

    @Override
    public List<Errand> of(Instant morning, Script script) {
        List<Errand> errands = new ArrayList<>();
        for (Council council : councils(script)) {
            boolean yesterday = published
                    .published(council)
                    .filter(list ->
                            VietnamTime.dayOf(list.publishedAt()).plusDays(1).equals(VietnamTime.dayOf(morning)))
                    .isPresent();
            if (yesterday
                    && petitions
                            .of(council.election(), council.unitCode(), 0, 1)
                            .isEmpty()) {
                lists.official(council).values().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .ifPresent(one -> errands.addAll(about(one)));
            }
        }
        return errands;
    }

    private List<Council> councils(Script script) {
        List<Council> all = new ArrayList<>(sample.councils(script).stream()
                .filter(council -> council.body() == ElectedBody.PROVINCE_COUNCIL)
                .toList());
        sample.councils(script).stream()
                .filter(council -> council.body() == ElectedBody.COMMUNE_COUNCIL)
                .limit(COMMUNES)
                .forEach(all::add);
        return all;
    }

    private List<Errand> about(Candidate one) {
        List<Errand> errands = new ArrayList<>();
        errands.add(errand(
                one,
                PetitionKind.COMPLAINT,
                "Người gửi đơn",
                "Đề nghị xem xét việc kê khai quá trình công tác của người ứng cử."));
        if (one.council().body() == ElectedBody.PROVINCE_COUNCIL) {
            errands.add(errand(one, PetitionKind.DENUNCIATION, "", "Đơn không ghi tên người tố cáo."));
        }
        return errands;
    }

    private Errand errand(Candidate one, PetitionKind kind, String sender, String wording) {
        NewPetition petition = new NewPetition(
                one.council(),
                Optional.of(kind),
                Optional.of(PetitionSubject.CANDIDATE),
                one.unitNumber(),
                Optional.of(one.id()),
                sender,
                sender.isEmpty() ? "" : "Địa chỉ ghi trong đơn",
                false,
                wording);
        return new Errand(Groups.of(Groups.UBBC, one.council().unitCode()), () -> receipt.receive(petition));
    }
}
