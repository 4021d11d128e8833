package org.baucu.platform.files;

import java.util.Optional;

/** Files that prove something: stored with their SHA-256, type and size checked. */
public interface StoredFiles {

    /**
     * Stores a file.
     *
     * @return its id
     * @throws org.baucu.platform.RefusedException if it is empty, over 20 MB, or its content is not PDF, JPEG, PNG or DOCX
     */
    String store(String name, byte[] content);

    /**
     * Checks a file as {@link #store} would, without storing it.
     *
     * @throws org.baucu.platform.RefusedException as {@link #store} does
     */
    void check(String name, byte[] content);

    Optional<StoredFile> find(String id);

    /**
     * @param sha256 lower-case hex of the content
     * @param size bytes
     */
    record StoredFile(String id, String name, String mediaType, long size, String sha256, byte[] content) {}
}
