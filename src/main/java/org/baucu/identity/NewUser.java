package org.baucu.identity;

import java.text.Normalizer;
import java.util.Set;
import org.baucu.platform.Ordered;

/**
 * A user to create.
 *
 * @param id at most 64 letters, digits, dots, underscores, hyphens
 * @param displayName full name in Vietnamese order; brought to NFC
 * @param email address, empty when none is known
 * @param groups bodies and role groups; missing groups are created
 */
public record NewUser(String id, String displayName, String email, Set<String> groups) {

    public NewUser {
        displayName = Normalizer.normalize(displayName.strip(), Normalizer.Form.NFC);
        email = email.strip();
        groups = Ordered.set(groups);
    }
}
