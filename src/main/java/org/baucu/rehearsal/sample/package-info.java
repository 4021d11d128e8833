/**
 * Sample provinces and the generator behind them: a province's facts as resources under {@code samples/}, and from a seed what nobody
 * published (polling areas, electoral units, seats, people, users). Plain Java; the law's figures come from the law tables.
 */
package org.baucu.rehearsal.sample;
