package org.baucu.rehearsal.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.baucu.bodies.SourceBody;
import org.baucu.election.Level;
import org.baucu.territory.Unit;

/** Posts and workplaces of the people a source sends, from {@code posts.csv}. */
final class Posts {

    private final Map<SourceBody, Map<Level, List<Post>>> posts = new EnumMap<>(SourceBody.class);

    Posts() {
        posts.putAll(Resources.rows("posts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> SourceBody.of(row.get("source")).orElseThrow(),
                        Collectors.groupingBy(
                                row -> Level.of(row.get("level")).orElseThrow(),
                                Collectors.mapping(Post::of, Collectors.toList())))));
    }

    /** Whether a source exists at a level; a commander or soldier's post stands at the commune only. */
    boolean has(SourceBody source, Level level) {
        return posts.getOrDefault(source, Map.of()).containsKey(level);
    }

    /** A post of someone from a source in a unit; {@code hamlet} is the number of the hamlet where it is one of a hamlet. */
    Post pick(SourceBody source, Unit unit, int hamlet, Dice dice) {
        List<Post> choices = posts.getOrDefault(source, Map.of()).get(unit.level());
        if (choices == null) {
            throw new IllegalStateException("posts.csv has no post of %s at the %s level"
                    .formatted(source.code(), unit.level().code()));
        }
        String where = (unit.kind().equals("xã") ? "thôn " : "tổ dân phố ") + hamlet;
        return dice.pick(choices).in(Names.lower(unit.nameVi()), where);
    }

    /** The chair of a unit's People's Committee. */
    static Post chair(Unit unit) {
        return new Post(
                "Chủ tịch Ủy ban nhân dân", "Ủy ban nhân dân " + Names.lower(unit.nameVi()), false, Integer.MIN_VALUE);
    }

    /**
     * A post and where it is.
     *
     * @param position post or occupation
     * @param workplace workplace or residence
     * @param womenOnly whether only a woman has it, as in the Women's Union
     * @param bornFrom the first year of birth of those who have it, as in the Youth Union
     */
    record Post(String position, String workplace, boolean womenOnly, int bornFrom) {

        boolean fits(Person person) {
            return (person.female() || !womenOnly) && person.birthDate().getYear() >= bornFrom;
        }

        private static Post of(CSVRecord row) {
            String bornFrom = row.get("born_from");
            return new Post(
                    Names.nfc(row.get("position_vi")),
                    Names.nfc(row.get("workplace_vi")),
                    !row.get("women_only").isEmpty(),
                    bornFrom.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(bornFrom));
        }

        private Post in(String unit, String hamlet) {
            return new Post(put(position, unit, hamlet), put(workplace, unit, hamlet), womenOnly, bornFrom);
        }

        private static String put(String pattern, String unit, String hamlet) {
            return Names.upper(pattern.replace("{unit}", unit).replace("{hamlet}", hamlet));
        }
    }
}
