package org.baucu.nomination.nominees;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.election.Level;
import org.baucu.platform.NameKey;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Communes as people write them: by code, or by name where it is not given to two. */
@Component
public class CommuneNames {

    private final Territory territory;

    CommuneNames(Territory territory) {
        this.territory = territory;
    }

    /** The communes of an election's province. */
    public In in(String election) {
        Map<String, String> names = new HashMap<>();
        Map<String, List<String>> codes = territory.units(election).stream()
                .filter(unit -> unit.level() == Level.COMMUNE)
                .peek(unit -> names.put(unit.code(), unit.nameVi()))
                .collect(Collectors.groupingBy(
                        unit -> NameKey.of(unit.nameVi()), Collectors.mapping(Unit::code, Collectors.toList())));
        return new In(names, codes);
    }

    /**
     * The communes of one province.
     *
     * @param names names by code
     * @param codes codes by folded name
     */
    public record In(Map<String, String> names, Map<String, List<String>> codes) {

        /** The code of what was written; the text itself where it is neither a code nor one commune's name. */
        public String code(String written) {
            List<String> found = codes.getOrDefault(NameKey.of(written), List.of());
            return found.size() == 1 ? found.get(0) : NameKey.clean(written);
        }

        /** The name of a commune as it can be written again; its code where two have the name. */
        public String written(String code) {
            return Optional.ofNullable(names.get(code))
                    .filter(name ->
                            codes.getOrDefault(NameKey.of(name), List.of()).size() == 1)
                    .orElse(code);
        }

        /** The name of a commune, its code where it is not known. */
        public String name(String code) {
            return names.getOrDefault(code, code);
        }
    }
}
