package org.baucu.rehearsal.sample;

import org.baucu.election.ElectedBody;

/**
 * An elected body of one unit, for example the council of commune 08707, or the National Assembly with the province.
 *
 * @param body what is elected
 * @param unitCode whose council it is
 */
public record SeatKey(ElectedBody body, String unitCode) {}
