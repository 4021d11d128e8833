package org.baucu.rehearsal.sample;

import java.util.Set;

/**
 * A login of the sample; it works in rehearsal mode only.
 *
 * @param id login name, for example {@code ubnd.08731.cb}
 * @param displayName a fictional person's name
 * @param email never delivered anywhere: the domain is reserved
 * @param groups the bodies the person acts for, and one of the roles official, coordinator, auditor
 */
public record SampleUser(String id, String displayName, String email, Set<String> groups) {}
