/** What the process of petitions does between its tasks, and how one is started. */
package org.baucu.petition.process;
