/** The expected structure of a council and its adjustments: how many are nominated, by which groups of agencies, with which targets. */
@org.springframework.modulith.NamedInterface("structure")
package org.baucu.nomination.structure;
