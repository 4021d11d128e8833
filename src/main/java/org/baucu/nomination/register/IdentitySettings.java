package org.baucu.nomination.register;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key of identity numbers.
 *
 * @param identityKey file with the key (32 bytes in base64), made if it is not there; empty in a rehearsal, which keeps one in its database
 */
@ConfigurationProperties("baucu.candidates")
record IdentitySettings(@DefaultValue("") String identityKey) {}
