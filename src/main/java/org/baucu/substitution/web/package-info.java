/** The page on which a body names its substitutes, and what every page says to who acts for somebody. */
package org.baucu.substitution.web;
