package org.baucu.nomination;

import org.baucu.platform.work.CaseKey;

/**
 * What a case of the nomination is about.
 *
 * @param key its business key
 * @param council the council it is for; the case may run in a commune below
 * @param number round, adjustment or running number; 0 where there is none
 */
public record CouncilCase(CaseKey key, Council council, int number) {}
