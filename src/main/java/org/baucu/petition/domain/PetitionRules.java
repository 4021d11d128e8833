package org.baucu.petition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Groups;

/** The law on petitions about candidates, lists and the campaign (Điều 61; the same under both rule sets). */
public final class PetitionRules {

    private PetitionRules() {}

    /** What is wrong with a receipt; empty when it can be entered. A denunciation without a name can: it is entered and not considered. */
    public static List<Violation> receipt(NewPetition petition) {
        List<Violation> found = new ArrayList<>();
        missing(petition.kind().isEmpty(), "kind", "loại đơn", found);
        missing(petition.subject().isEmpty(), "subject", "nội dung đơn nêu về", found);
        missing(petition.wording().isBlank(), "wording", "nội dung đơn", found);
        boolean named = petition.kind()
                .filter(kind -> kind != PetitionKind.DENUNCIATION)
                .isPresent();
        if (named && petition.senderName().isBlank()) {
            found.add(PetitionRule.NO_SENDER.broken("senderName"));
        }
        if (petition.subject().filter(PetitionSubject.CANDIDATE::equals).isPresent()
                && petition.candidateId().isEmpty()) {
            found.add(PetitionRule.NO_CANDIDATE.broken("candidateId"));
        }
        return List.copyOf(found);
    }

    /** What becomes of a petition that is received on a day. */
    public static PetitionRoute route(
            NewPetition petition, PetitionTerms terms, LocalDate today, LocalDate electionDay) {
        if (petition.kind().filter(PetitionKind.DENUNCIATION::equals).isPresent() && petition.anonymous()) {
            return PetitionRoute.RECORD;
        }
        return terms.decidable(today, electionDay) ? PetitionRoute.PROCESS : PetitionRoute.HANDOVER;
    }

    /**
     * The group of the body that answers first: the board of the electoral unit, or the commission where none is concerned. A petition about a
     * dossier, a nomination or a list before the official list concerns no electoral unit yet, so no board: each stands for one (Điều 24 khoản
     * 1, 2). It is the commission's own work to settle petitions about candidates and about the making of lists (Điều 23 khoản 1 điểm h, khoản 2
     * điểm n), to which a board passes them on (Điều 24 khoản 3 điểm e). The law names nobody above it for councils.
     */
    public static String firstGroup(NewPetition petition, PetitionTerms terms) {
        return terms.first().equals(Groups.BBC) && petition.unitNumber() > 0
                ? new BoardGroup(petition.council().body(), petition.council().unitCode(), petition.unitNumber()).id()
                : Groups.of(Groups.UBBC, petition.council().unitCode());
    }

    /**
     * Whether the first answer is final: the commission has given it, and the law's table names the commission for the final decision too (Điều 61
     * khoản 1 điểm b). For the National Assembly the final decision is always another body's.
     */
    public static boolean firstIsFinal(String firstGroup, PetitionTerms terms) {
        return terms.last().equals(Groups.UBBC) && Groups.bodyOf(firstGroup).equals(Groups.UBBC);
    }

    /** What is wrong with an answer; empty when it can be decided. */
    public static List<Violation> answer(PetitionAnswer answer) {
        List<Violation> found = new ArrayList<>();
        missing(answer.finding().isEmpty(), "finding", "kết luận", found);
        missing(answer.text().isBlank(), "text", "nội dung trả lời", found);
        return List.copyOf(found);
    }

    /** Refuses to decide on a day on which nothing is decided any more; empty before. */
    public static List<Violation> decidable(PetitionTerms terms, LocalDate today, LocalDate electionDay) {
        return terms.decidable(today, electionDay)
                ? List.of()
                : List.of(PetitionRule.FROZEN.broken(
                        "",
                        terms.frozenFrom(electionDay).map(VietnamTime::format).orElse("")));
    }

    private static void missing(boolean missing, String field, String whatVi, List<Violation> found) {
        if (missing) {
            found.add(PetitionRule.INCOMPLETE.broken(field, whatVi));
        }
    }
}
