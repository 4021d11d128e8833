/** Pages on which an election is set up, and on which a change of its calendar is proposed and read. */
package org.baucu.phases.web;
