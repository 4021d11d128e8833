/** The rules on consultation conferences; plain Java. */
package org.baucu.nomination.conference.domain;
