/** What the processes of lists, postings and removals do between their tasks. */
package org.baucu.nomination.list.process;
