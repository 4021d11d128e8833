package org.baucu.election;

import java.time.LocalDate;

/**
 * One election in one province.
 *
 * @param id short id that begins every business key, for example {@code vinh-phuc-2021}
 * @param titleVi full title in Vietnamese
 * @param ruleSet the version of the law it is held under
 * @param electionDay a Sunday (Điều 5), in Asia/Ho_Chi_Minh
 * @param announcedOn the day the election day was announced, in Asia/Ho_Chi_Minh
 * @param provinceCode code of the province unit
 * @param state how far it has come
 */
public record Election(
        String id,
        String titleVi,
        RuleSet ruleSet,
        LocalDate electionDay,
        LocalDate announcedOn,
        String provinceCode,
        ElectionState state) {}
