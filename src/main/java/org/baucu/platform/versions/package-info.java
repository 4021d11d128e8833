/** What a case proposed in each of its versions, row by row, so that two can be compared. */
package org.baucu.platform.versions;
