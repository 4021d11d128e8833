/** The decision tables of the law, evaluated, with a trace of what was asked and answered. */
package org.baucu.platform.law;
