package org.baucu.petition.web;

import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.petition.domain.NewPetition;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionSubject;

/** The fields of a receipt as typed. */
record PetitionForm(
        String kind,
        String subject,
        String unitNumber,
        String candidateId,
        String senderName,
        String senderAddress,
        Boolean impersonated,
        String wording) {

    PetitionForm {
        kind = filled(kind);
        subject = filled(subject);
        unitNumber = filled(unitNumber);
        candidateId = filled(candidateId);
        senderName = filled(senderName);
        senderAddress = filled(senderAddress);
        impersonated = Boolean.TRUE.equals(impersonated);
        wording = filled(wording);
    }

    /** An empty form of a board's own electoral unit, or of none. */
    static PetitionForm empty(int unitNumber) {
        return new PetitionForm("", "", unitNumber == 0 ? "" : String.valueOf(unitNumber), "", "", "", false, "");
    }

    NewPetition petition(Council council) {
        return new NewPetition(
                council,
                PetitionKind.of(kind),
                PetitionSubject.of(subject),
                unitNumber.strip().matches("\\d{1,4}") ? Integer.parseInt(unitNumber.strip()) : 0,
                candidateId.isBlank() ? Optional.empty() : Optional.of(candidateId),
                senderName,
                senderAddress,
                impersonated,
                wording);
    }

    /** How a council is named in an address: {@code PC-commune/08731}. */
    static String code(Council council) {
        return council.body().code() + "/" + council.unitCode();
    }

    /** The council of such a name; empty for a text that is none. */
    static Optional<Council> council(String election, String code) {
        String[] parts = code.split("/", -1);
        return parts.length != 2
                ? Optional.empty()
                : ElectedBody.of(parts[0]).map(body -> new Council(election, body, parts[1]));
    }

    private static String filled(String text) {
        return text == null ? "" : text;
    }
}
