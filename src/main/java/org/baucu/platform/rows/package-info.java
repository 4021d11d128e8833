/** Work pages on which a list is edited as a table or read from a spreadsheet: fields above, rows below, one draft, faults at their cell. */
package org.baucu.platform.rows;
