/** The rules on candidates that the parts of the nomination share; plain Java. */
@org.springframework.modulith.NamedInterface("domain")
package org.baucu.nomination.domain;
