/** Who read personal data: a page that shows some is marked, and a reading of it that is not the reader's own work goes on the record. */
package org.baucu.platform.privacy;
