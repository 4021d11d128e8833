package org.baucu.nomination.structure.domain;

/**
 * What one agency, unit below or hamlet, or a whole group of them, is to nominate.
 *
 * @param nameVi who nominates, as the document names it
 * @param group the group it belongs to
 * @param people whom it nominates
 */
public record Allocation(String nameVi, AgencyGroup group, Headcount people) {}
