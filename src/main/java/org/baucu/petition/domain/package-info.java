/** Who answers a petition, when nothing is decided any more, and whether an answer is complete. */
package org.baucu.petition.domain;
