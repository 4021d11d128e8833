/** The tables of the register of candidates, and the key of identity numbers. */
package org.baucu.nomination.register;
