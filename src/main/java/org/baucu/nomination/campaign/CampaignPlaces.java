package org.baucu.nomination.campaign;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/**
 * The candidates of a council by the places of today on the published lists, which officials write, and by their ids, which are kept: when
 * somebody is struck the places of the others change.
 */
@Component
class CampaignPlaces {

    private static final String PLACE = "\\d+";

    private final CouncilCases cases;
    private final CouncilLists lists;

    CampaignPlaces(CouncilCases cases, CouncilLists lists) {
        this.cases = cases;
        this.lists = lists;
    }

    /** The lists of a case's council as they are now. */
    Lists of(CaseKey key) {
        Map<Integer, List<String>> ids = new LinkedHashMap<>();
        lists.official(cases.of(key).council())
                .forEach((unit, members) ->
                        ids.put(unit, members.stream().map(Candidate::id).toList()));
        return new Lists(ids);
    }

    /**
     * Lists at one moment.
     *
     * @param ids candidates in the order of their list, by electoral unit
     */
    record Lists(Map<Integer, List<String>> ids) {

        /** Places as they are kept: by id; one that the list does not have stays a number, so that it can be told. */
        String kept(int unit, Set<Integer> places) {
            List<String> list = ids.getOrDefault(unit, List.of());
            return places.stream()
                    .sorted()
                    .map(place -> place >= 1 && place <= list.size() ? list.get(place - 1) : String.valueOf(place))
                    .collect(Collectors.joining(","));
        }

        /** The places of what was {@link #kept}; who is on the list no more has none. */
        Set<Integer> places(int unit, String kept) {
            List<String> list = ids.getOrDefault(unit, List.of());
            return Arrays.stream(kept.split(","))
                    .filter(one -> !one.isBlank())
                    .map(one -> one.matches(PLACE) ? Integer.parseInt(one) : list.indexOf(one) + 1)
                    .filter(place -> place != 0)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
