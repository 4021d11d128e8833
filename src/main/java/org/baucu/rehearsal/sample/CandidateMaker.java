package org.baucu.rehearsal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.bodies.SourceBody;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.PersonData;
import org.baucu.territory.Unit;

/** Makes up one candidate with everything that a list, a biography and a ballot print. */
final class CandidateMaker {

    /** Hamlets of a commune, as far as a candidate's residence is concerned. */
    private static final int HAMLETS = 9;

    private static final int PARTY_AGE_LEAST = 22;
    private static final int PARTY_AGE_MOST = 34;
    private static final int WORK_FROM_AGE = 22;
    private static final int YEARS_BEFORE_POST = 9;

    /** So many in a hundred are not in the Party, by whether the council is a commune's. */
    private static final int NOT_IN_PARTY_COMMUNE = 25;

    private static final int NOT_IN_PARTY_HIGHER = 12;

    /** So many in a hundred were deputies before. */
    private static final int DEPUTY_BEFORE = 35;

    private static final List<SourceBody> AGENCIES = List.of(
            SourceBody.COUNCIL,
            SourceBody.PEOPLES_COMMITTEE,
            SourceBody.FRONT,
            SourceBody.STATE_AGENCY,
            SourceBody.STATE_AGENCY,
            SourceBody.POLITICAL,
            SourceBody.SOCIO_POLITICAL,
            SourceBody.SOCIO_POLITICAL,
            SourceBody.SOCIAL,
            SourceBody.OTHER,
            SourceBody.OTHER);

    private static final List<CentralPost> CENTRAL = List.of(
            new CentralPost("Chuyên viên cao cấp", "Văn phòng Quốc hội"),
            new CentralPost("Phó Viện trưởng", "Viện Nghiên cứu lập pháp"),
            new CentralPost("Vụ trưởng", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
            new CentralPost("Phó Chủ tịch", "Trung ương Hội Nông dân Việt Nam"),
            new CentralPost("Phó Tổng Kiểm toán", "Kiểm toán Nhà nước"),
            new CentralPost("Vụ trưởng", "Bộ Kế hoạch và Đầu tư"));

    /** Lives are made up to this year, before any sample is played: nobody joins the Party or takes up a post later. */
    private static final int LAST_YEAR = 2020;

    private record CentralPost(String position, String workplace) {}

    private final Map<String, Unit> units;
    private final List<Unit> communes;
    private final PersonMaker people = new PersonMaker();
    private final Posts posts = new Posts();
    private final Traits traits;

    CandidateMaker(SampleProvince province) {
        this.units = province.units().stream().collect(Collectors.toMap(Unit::code, u -> u));
        this.communes = province.units(Level.COMMUNE);
        this.traits = new Traits(province.province().code());
    }

    /** A person and who puts it forward. */
    record Made(PersonData person, String nominatedBy) {}

    /** @param taken names that somebody of the council has already */
    Made make(SeatKey council, CandidateSource source, boolean female, Set<String> taken, Dice dice) {
        Unit home = home(council, dice);
        String hamlet = hamlet(home, dice);
        Posts.Post post = post(council, source, home, hamlet, dice);
        Person person = people.make(dice);
        while (person.female() != female || taken.contains(person.fullName()) || !post.fits(person)) {
            if (post.womenOnly() && !female) {
                post = post(council, source, home, hamlet, dice);
            }
            person = people.make(dice);
        }
        return new Made(data(council, source, person, post, home, hamlet, dice), nominatedBy(source, post, hamlet));
    }

    private PersonData data(
            SeatKey council,
            CandidateSource source,
            Person person,
            Posts.Post post,
            Unit home,
            String hamlet,
            Dice dice) {
        boolean commune = council.body() == ElectedBody.COMMUNE_COUNCIL;
        boolean central = source == CandidateSource.CENTRAL;
        String kind = commune ? "commune" : "higher";
        String ethnicity = traits.pick("ethnicity", dice);
        Optional<LocalDate> party = party(person, commune ? NOT_IN_PARTY_COMMUNE : NOT_IN_PARTY_HIGHER, source, dice);
        String theory = party.isPresent() ? traits.pick("theory-" + kind, dice) : "";
        String place = path(home);
        return new PersonData(
                person.fullName(),
                person.birthDate(),
                person.female(),
                ethnicity,
                Traits.isMinority(ethnicity),
                traits.pick("religion", dice),
                path(dice.pick(communes)),
                central ? "Thành phố Hà Nội" : hamlet + ", " + place,
                central ? "" : home.code(),
                traits.pick("education", dice),
                traits.pick("qualification-" + kind, dice),
                theory,
                post.position(),
                post.workplace(),
                party,
                dice.below(100) < DEPUTY_BEFORE,
                biography(person, post, party));
    }

    private static String biography(Person person, Posts.Post post, Optional<LocalDate> party) {
        int from = person.birthDate().getYear() + WORK_FROM_AGE;
        int inPost = Math.min(from + YEARS_BEFORE_POST, LAST_YEAR);
        List<String> lines = new ArrayList<>();
        if (from < inPost) {
            lines.add("Từ %d đến %d: công tác tại địa phương.".formatted(from, inPost - 1));
        }
        lines.add("Từ %d đến nay: %s, %s.".formatted(inPost, Names.lower(post.position()), post.workplace()));
        party.ifPresent(day -> lines.add(
                day.getYear() > inPost ? lines.size() : lines.size() - 1,
                "Năm %d: vào Đảng Cộng sản Việt Nam.".formatted(day.getYear())));
        return String.join("\n", lines);
    }

    private static Optional<LocalDate> party(Person person, int outOfHundred, CandidateSource source, Dice dice) {
        int draw = dice.below(100);
        int age = dice.between(PARTY_AGE_LEAST, PARTY_AGE_MOST);
        int day = dice.below(365);
        boolean outside = draw < (source == CandidateSource.SELF ? 3 * outOfHundred : outOfHundred);
        LocalDate joined = person.birthDate().plusYears(age).plusDays(day);
        return outside || joined.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(joined);
    }

    private Posts.Post post(SeatKey council, CandidateSource source, Unit home, String hamlet, Dice dice) {
        if (source == CandidateSource.CENTRAL) {
            CentralPost central = dice.pick(CENTRAL);
            return new Posts.Post(central.position(), central.workplace(), false, Integer.MIN_VALUE);
        }
        int number = Integer.parseInt(hamlet.replaceAll("\\D+", ""));
        if (source == CandidateSource.HAMLET || source == CandidateSource.SELF) {
            return posts.pick(SourceBody.VOTERS, home, number, dice);
        }
        Unit at = seatOf(council, home, dice);
        Posts.Post post = ofAgency(at, number, dice);
        while (inHamlet(post)) {
            post = ofAgency(at, number, dice);
        }
        return post;
    }

    private Posts.Post ofAgency(Unit at, int hamlet, Dice dice) {
        SourceBody body = dice.pick(AGENCIES);
        while (!posts.has(body, at.level())) {
            body = dice.pick(AGENCIES);
        }
        return posts.pick(body, at, hamlet, dice);
    }

    /** A hamlet is no agency: it nominates for itself. */
    private static boolean inHamlet(Posts.Post post) {
        return post.workplace().startsWith("Thôn") || post.workplace().startsWith("Tổ dân phố");
    }

    /** Where the agency is: of the council's own level, or one of those below it. */
    private Unit seatOf(SeatKey council, Unit home, Dice dice) {
        Unit own = units.get(council.unitCode());
        if (own.level() == Level.COMMUNE || dice.below(3) > 0) {
            return own;
        }
        Unit above = home.parentCode().map(units::get).orElse(own);
        return above.code().equals(own.code()) ? home : above;
    }

    /** The commune where a candidate lives: the council's own, or one in its unit. */
    private Unit home(SeatKey council, Dice dice) {
        Unit own = units.get(council.unitCode());
        return switch (own.level()) {
            case COMMUNE -> own;
            case DISTRICT ->
                dice.pick(communes.stream()
                        .filter(c -> c.parentCode().filter(own.code()::equals).isPresent())
                        .toList());
            case PROVINCE -> dice.pick(communes);
        };
    }

    private static String nominatedBy(CandidateSource source, Posts.Post post, String hamlet) {
        return switch (source) {
            case HAMLET -> Names.upper(hamlet);
            case SELF -> "";
            case AGENCY, CENTRAL -> post.workplace();
        };
    }

    private static String hamlet(Unit commune, Dice dice) {
        return (commune.kind().equals("xã") ? "thôn " : "tổ dân phố ") + dice.between(1, HAMLETS);
    }

    /** A commune with what lies above it: "xã Thanh Trù, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc". */
    private String path(Unit commune) {
        List<String> names = new ArrayList<>();
        for (Unit unit = commune;
                unit != null;
                unit = unit.parentCode().map(units::get).orElse(null)) {
            names.add(Names.lower(unit.nameVi()));
        }
        return String.join(", ", names);
    }
}
