package org.baucu.petition;

/**
 * What is personal of a petition.
 *
 * @param senderName empty without a name
 * @param senderAddress where the answer is sent
 * @param wording what it says
 * @param answer the first answer, empty before
 * @param appeal what the sender holds against it, empty if nothing
 * @param finalAnswer the final answer, empty before
 * @param conclusion why the candidate is to be struck, empty if not
 */
public record PetitionText(
        String senderName,
        String senderAddress,
        String wording,
        String answer,
        String appeal,
        String finalAnswer,
        String conclusion) {}
