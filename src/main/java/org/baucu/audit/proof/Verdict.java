package org.baucu.audit.proof;

import java.util.List;
import java.util.Optional;

/**
 * What the check of an archive has found.
 *
 * @param fault what is wrong first with entries and seals
 * @param files what is wrong with the files
 * @param entries how many entries were checked
 * @param seals number of the last seal checked
 */
public record Verdict(Archive archive, Optional<Fault> fault, List<FileFault> files, long entries, long seals) {

    public boolean whole() {
        return fault.isEmpty() && files.isEmpty();
    }
}
