package org.baucu.petition;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Council;
import org.baucu.petition.domain.BoardGroup;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** Who receives, sees and concludes petitions: the commission of the council's unit, the board that answers, and who was handed one. */
@Component
public class PetitionAccess {

    private final CurrentPerson person;

    PetitionAccess(CurrentPerson person) {
        this.person = person;
    }

    /** The commissions and boards that the current person acts for, in order of their ids. */
    public List<String> offices() {
        return person.groups().stream()
                .filter(group -> Groups.bodyOf(group).equals(Groups.UBBC)
                        || BoardGroup.of(group).isPresent())
                .sorted()
                .toList();
    }

    /** The body in whose name the current person receives a petition of a council; empty if the person may not. */
    public Optional<String> receiver(Council council) {
        return offices().stream().filter(group -> of(group, council)).findFirst();
    }

    /** Whether the current person is of the commission of a petition's council. */
    public boolean commission(Petition petition) {
        return person.groups()
                .contains(Groups.of(Groups.UBBC, petition.council().unitCode()));
    }

    /** Whether the current person reads who sent a petition and what it says. */
    public boolean reads(Petition petition) {
        return commission(petition)
                || person.groups().contains(petition.firstGroup())
                || person.groups().contains(petition.receivedBy())
                || person.groups().contains(petition.handedTo());
    }

    /** Whether the current person sees that a petition is in the book: every board and the commission of its council, and who reads it. */
    public boolean sees(Petition petition) {
        return reads(petition) || receiver(petition.council()).isPresent();
    }

    private static boolean of(String group, Council council) {
        return group.equals(Groups.of(Groups.UBBC, council.unitCode()))
                || BoardGroup.of(group)
                        .filter(board -> board.body() == council.body()
                                && board.unitCode().equals(council.unitCode()))
                        .isPresent();
    }
}
