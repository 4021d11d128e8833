/** How simulated officials draw up what their tasks ask for: one bean per process, found by the process's name. */
package org.baucu.rehearsal.proposal;
