package org.baucu.territory;

import java.util.Set;
import org.baucu.election.ElectedBody;

/**
 * An electoral unit of one elected body.
 *
 * @param body what is elected
 * @param unitCode the administrative unit whose council it belongs to (National Assembly: the province)
 * @param number 1, 2, 3 … within body and unit
 * @param areaVi the area in words, for example "Toàn huyện Tam Đảo"
 * @param seats deputies to elect
 * @param population inhabitants
 * @param parts codes of the units it covers (districts or communes), or numbers of polling areas for a commune council
 */
public record ElectoralUnit(
        ElectedBody body, String unitCode, int number, String areaVi, int seats, int population, Set<String> parts) {}
