/** The expected structure of a council and its adjustments: how many are nominated, by which groups of agencies, with which targets. */
package org.baucu.nomination.structure;
