/** Plays an election: a simulated clock, and simulated officials who work through the same guard as people do. */
@org.springframework.modulith.ApplicationModule
package org.baucu.rehearsal;
