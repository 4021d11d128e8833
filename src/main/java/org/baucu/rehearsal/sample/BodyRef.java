package org.baucu.rehearsal.sample;

import org.baucu.bodies.BodyType;

/**
 * Names one body in charge of the election in a province.
 *
 * @param type which body of the law
 * @param unitCode unit whose body it is (team: the commune)
 * @param number electoral unit or polling area number, 0 for a commission
 */
public record BodyRef(BodyType type, String unitCode, int number) {}
