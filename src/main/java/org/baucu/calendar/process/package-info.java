/** The limits of a case, for the processes of every feature. */
@org.springframework.modulith.NamedInterface("process")
package org.baucu.calendar.process;
