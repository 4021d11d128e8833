package org.baucu.platform;

/** A word that stands in both sentences of a rule, in the language of each: give it to {@link Rule#broken} like any other value. */
public record InBoth(String vi, String en) {}
