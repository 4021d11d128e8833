package org.baucu.nomination;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A candidate as lists, biographies and ballots print it (forms of Nghị quyết 41/NQ-HĐBCQG and 40/NQ-HĐBCQG). Personal data: on the pages
 * of who works with it, never in a process variable, an event or a log.
 *
 * @param fullName full name in NFC
 * @param birthDate date of birth
 * @param female sex
 * @param ethnicity dân tộc
 * @param minority whether the ethnicity counts as a minority
 * @param religion tôn giáo, "Không" for none
 * @param homePlace quê quán
 * @param residence where the candidate lives
 * @param residenceCommune code of that commune, empty where it lies in another province
 * @param education general education
 * @param qualification professional qualification
 * @param politicalTheory lý luận chính trị, empty for none
 * @param occupation occupation and post
 * @param workplace place of work
 * @param partyJoined day of joining the Party, empty for who has not
 * @param deputyBefore whether deputy before
 * @param biography summary of the career, several lines
 */
public record PersonData(
        String fullName,
        LocalDate birthDate,
        boolean female,
        String ethnicity,
        boolean minority,
        String religion,
        String homePlace,
        String residence,
        String residenceCommune,
        String education,
        String qualification,
        String politicalTheory,
        String occupation,
        String workplace,
        Optional<LocalDate> partyJoined,
        boolean deputyBefore,
        String biography) {}
