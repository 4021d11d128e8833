package org.baucu.nomination.list.domain;

import org.baucu.nomination.PersonData;

/**
 * A centrally nominated candidate for the National Assembly, entered with the dossier that the National Election Council sends (Điều 57
 * khoản 3).
 *
 * @param person as in the dossier
 * @param identityNumber as in the dossier; empty where it stays the one that was given with the proposal before
 * @param nominatedBy the central body
 * @param unitNumber electoral unit, 0 while none is chosen
 * @param listOrder place on its list from 1, 0 while none is chosen
 */
public record CentralEntry(
        PersonData person, String identityNumber, String nominatedBy, int unitNumber, int listOrder) {}
