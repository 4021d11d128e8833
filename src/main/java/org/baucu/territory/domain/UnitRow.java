package org.baucu.territory.domain;

/** A line of a unit list as text. */
public record UnitRow(
        int line, String code, String nameVi, String level, String kind, String parentCode, String hasCouncil) {}
