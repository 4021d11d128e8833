/** The panel that moves the simulated clock. */
package org.baucu.rehearsal.web;
