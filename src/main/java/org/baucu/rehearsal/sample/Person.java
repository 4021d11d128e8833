package org.baucu.rehearsal.sample;

import java.time.LocalDate;

/**
 * A person who does not exist.
 *
 * @param fullName in NFC
 * @param birthDate between 1960 and 1998
 * @param female sex
 */
record Person(String fullName, LocalDate birthDate, boolean female) {}
