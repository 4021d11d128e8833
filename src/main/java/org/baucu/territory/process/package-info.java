/** What the territory processes do between their tasks. */
package org.baucu.territory.process;
