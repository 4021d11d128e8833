/** What asks for a coordinator's attention: who has not begun, who has not signed in, what lacks evidence, what waits longest, what came back. */
package org.baucu.progress.insight.attention;
