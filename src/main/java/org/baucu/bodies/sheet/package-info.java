/** The spreadsheet in which officials list the members of all bodies of a case. */
package org.baucu.bodies.sheet;
