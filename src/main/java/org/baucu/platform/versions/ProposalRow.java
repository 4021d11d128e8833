package org.baucu.platform.versions;

import java.util.Map;
import java.util.TreeMap;

/**
 * One row of what a version proposes, so that two versions can be compared.
 *
 * @param place where it stands, as an official reads it, for example "Tổ bầu cử số 05"; empty where the case proposes one thing only
 * @param identity what makes it the same row in two versions, for example name and birth date of a member; personal data where
 *     {@code personal} is not empty
 * @param open values anybody who sees the case may see, by message key
 * @param personal values that only who must may see, and whose reading is recorded, by message key
 */
public record ProposalRow(String place, String identity, Map<String, String> open, Map<String, String> personal) {

    public ProposalRow {
        open = new TreeMap<>(open);
        personal = new TreeMap<>(personal);
    }
}
