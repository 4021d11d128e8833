/** The rules on the structure of a council; plain Java. */
package org.baucu.nomination.structure.domain;
