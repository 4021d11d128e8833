package org.baucu.nomination;

import org.baucu.election.ElectedBody;

/**
 * What is elected and where: a People's Council, or the National Assembly in a province.
 *
 * @param election id of the election
 * @param body what is elected
 * @param unitCode the unit whose council it is (National Assembly: the province)
 */
public record Council(String election, ElectedBody body, String unitCode) {}
