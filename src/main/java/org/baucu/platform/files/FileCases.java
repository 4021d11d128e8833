package org.baucu.platform.files;

import java.util.List;
import org.baucu.platform.work.CaseKey;

/** Which cases a stored file belongs to; each table that names files has one. */
public interface FileCases {

    /** Cases of a file, usually one; empty if it belongs to none that this table knows. */
    List<CaseKey> of(String fileId);
}
