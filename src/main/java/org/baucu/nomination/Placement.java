package org.baucu.nomination;

/**
 * Where a candidate stands on the list.
 *
 * @param unitNumber electoral unit
 * @param listOrder place on its list, from 1
 */
public record Placement(int unitNumber, int listOrder) {}
