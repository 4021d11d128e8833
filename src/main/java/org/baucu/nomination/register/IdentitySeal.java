package org.baucu.nomination.register;

import org.baucu.platform.rows.SealedText;
import org.springframework.stereotype.Component;

/** Seals identity numbers in drafts with the key under which the register keeps them. */
@Component
class IdentitySeal implements SealedText {

    private final IdentityVault vault;

    IdentitySeal(IdentityVault vault) {
        this.vault = vault;
    }

    @Override
    public String seal(String plain) {
        return vault.encrypt(plain);
    }

    @Override
    public String open(String sealed) {
        return vault.decrypt(sealed);
    }
}
