/** What the structure's process does between its tasks. */
package org.baucu.nomination.structure.process;
