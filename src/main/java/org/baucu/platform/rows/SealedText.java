package org.baucu.platform.rows;

/** Seals what must not be stored in clear, such as identity numbers in a draft. */
public interface SealedText {

    /** The text so that the database alone does not give it away. */
    String seal(String plain);

    /** @throws IllegalStateException if it was changed, or sealed under another key */
    String open(String sealed);
}
