package org.baucu.identity;

/**
 * A body that a person works for.
 *
 * @param group id of the body's group, for example {@code ubnd-08707}
 * @param nameVi the body's name as officials write it
 */
public record Office(String group, String nameVi) {}
