/** The frame of every own page (top bar, rehearsal strip, words for states and bodies) and the home page. */
package org.baucu.home;
