package org.baucu.rehearsal.sample;

import org.baucu.platform.law.LawTables;
import org.baucu.platform.law.StandaloneLawTables;

/** The product's law tables, read once for all tests. */
final class Law {

    static final LawTables TABLES = new StandaloneLawTables();

    private Law() {}
}
