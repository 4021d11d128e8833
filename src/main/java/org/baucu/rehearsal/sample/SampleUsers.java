package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.platform.work.Groups;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/**
 * The logins of a sample: two persons in every group that works, so that who approves is never who submitted. The last part of an id says
 * the office: {@code ct} chair, {@code cb} clerk, {@code uv} member or secretary of the commission, {@code tb} head of a board, {@code ptb}
 * its deputy, {@code tt} head of a team, {@code tk} secretary, {@code ch} and {@code tm} commander and staff of an armed unit.
 */
public final class SampleUsers {

    /** Role group of those who work on tasks. */
    public static final String OFFICIAL = "official";

    /** Role group of those who watch a unit and all below it; the scope is the group {@code coordinator-<unit>}. */
    public static final String COORDINATOR = "coordinator";

    /** Role group of those who read everything; the scope is the group {@code auditor-<province>}. */
    public static final String AUDITOR = "auditor";

    private static final String DOMAIN = "@baucu.invalid";

    /** One chair of a People's Committee in so many also chairs the commission of the unit. */
    private static final int BOTH_CHAIRS = 3;

    private final SampleProvince province;
    private final PeopleGenerator people;
    private final long seed;

    public SampleUsers(SampleProvince province, PeopleGenerator people, long seed) {
        this.province = province;
        this.people = people;
        this.seed = seed;
    }

    /** All users: of units, then of armed units, boards, teams, then coordinators and the auditor. */
    public List<SampleUser> all() {
        List<SampleUser> users = new ArrayList<>();
        province.units().forEach(unit -> users.addAll(ofUnit(unit)));
        province.areasOfCommune().forEach((commune, areas) -> users.addAll(ofArmedUnit(commune, areas)));
        province.electoralUnits().forEach(unit -> users.addAll(ofBoard(unit)));
        province.pollingAreas().forEach(area -> users.addAll(ofTeam(area)));
        users.addAll(watching());
        return List.copyOf(users);
    }

    /** Whether the chair of a unit's People's Committee holds the commission's chair too, with the same login. */
    public boolean holdsBothChairs(Unit unit) {
        return unit.hasCouncil()
                && unit.level() == Level.COMMUNE
                && new Dice(seed, "chairs", unit.code()).oneIn(BOTH_CHAIRS);
    }

    /** Group of a board, for example {@code bbc-08731-pc-commune-3}. */
    public static String boardGroup(ElectedBody body, String unitCode, int number) {
        return "%s-%s-%d".formatted(Groups.of(Groups.BBC, unitCode), body.code().toLowerCase(Locale.ROOT), number);
    }

    /** Group of a polling team, for example {@code tbc-08731-03}. */
    public static String teamGroup(PollingArea area) {
        return Groups.of(Groups.TBC, area.code());
    }

    private List<SampleUser> ofUnit(Unit unit) {
        List<SampleUser> users = new ArrayList<>();
        String code = unit.code();
        users.add(official(Groups.UBND, code, "cb"));
        boolean both = holdsBothChairs(unit);
        if (!unit.hasCouncil()) {
            users.add(official(Groups.UBND, code, "ct"));
        } else {
            List<Member> commission = people.members(BodyType.commissionOf(unit.level()), code, 0);
            String chair = commission.get(0).fullName();
            String member =
                    named(commission, MemberRole.SECRETARY, MemberRole.MEMBER).fullName();
            if (both) {
                users.add(user(
                        id(Groups.UBND, code, "ct"),
                        chair,
                        OFFICIAL,
                        Groups.of(Groups.UBND, code),
                        Groups.of(Groups.UBBC, code)));
            } else {
                users.add(official(Groups.UBND, code, "ct"));
                users.add(user(id(Groups.UBBC, code, "ct"), chair, OFFICIAL, Groups.of(Groups.UBBC, code)));
            }
            users.add(user(id(Groups.UBBC, code, "uv"), member, OFFICIAL, Groups.of(Groups.UBBC, code)));
            users.add(official(Groups.HDND, code, "ct"));
            users.add(official(Groups.HDND, code, "cb"));
        }
        users.add(official(Groups.MTTQ, code, "ct"));
        users.add(official(Groups.MTTQ, code, "cb"));
        return users;
    }

    private List<SampleUser> ofArmedUnit(String commune, List<PollingArea> areas) {
        boolean armed = areas.stream().anyMatch(a -> a.kind() == AreaKind.ARMED || a.kind() == AreaKind.SHARED);
        return armed ? List.of(official(Groups.QS, commune, "ch"), official(Groups.QS, commune, "tm")) : List.of();
    }

    private List<SampleUser> ofBoard(ElectoralUnit unit) {
        List<Member> members = people.members(BodyType.boardOf(unit.body()), unit.unitCode(), unit.number());
        Member second = named(members, MemberRole.SECRETARY, MemberRole.DEPUTY);
        String group = boardGroup(unit.body(), unit.unitCode(), unit.number());
        String id = group.replace('-', '.');
        return List.of(
                user(id + ".tb", members.get(0).fullName(), OFFICIAL, group),
                user(
                        id + (second.role() == MemberRole.SECRETARY ? ".tk" : ".ptb"),
                        second.fullName(),
                        OFFICIAL,
                        group));
    }

    private List<SampleUser> ofTeam(PollingArea area) {
        List<Member> members = people.members(SampleProvince.teamOf(area.kind()), area.communeCode(), area.number());
        Member second = named(members, MemberRole.SECRETARY, MemberRole.MEMBER);
        String group = teamGroup(area);
        String id = group.replace('-', '.');
        return List.of(
                user(id + ".tt", members.get(0).fullName(), OFFICIAL, group),
                user(id + ".tk", second.fullName(), OFFICIAL, group));
    }

    private List<SampleUser> watching() {
        List<SampleUser> users = new ArrayList<>();
        province.units().stream()
                .filter(u -> u.level() != Level.COMMUNE)
                .forEach(u -> users.add(watching(COORDINATOR, u.code())));
        users.add(watching(AUDITOR, province.province().code()));
        return users;
    }

    private SampleUser watching(String role, String unitCode) {
        String id = role + "." + unitCode;
        return user(id, people.person(id).fullName(), role, Groups.of(role, unitCode));
    }

    private SampleUser official(String body, String unitCode, String office) {
        String id = id(body, unitCode, office);
        return user(id, people.person(id).fullName(), OFFICIAL, Groups.of(body, unitCode));
    }

    private static String id(String body, String unitCode, String office) {
        return body + "." + unitCode + "." + office;
    }

    private static SampleUser user(String id, String name, String role, String... groups) {
        Set<String> all = new LinkedHashSet<>(List.of(role));
        all.addAll(List.of(groups));
        return new SampleUser(id, name, id + DOMAIN, Collections.unmodifiableSet(all));
    }

    /** The first member in one of the roles, in the order of the roles. */
    private static Member named(List<Member> members, MemberRole... roles) {
        for (MemberRole role : roles) {
            for (Member member : members) {
                if (member.role() == role) {
                    return member;
                }
            }
        }
        throw new IllegalStateException("a body has nobody in the roles " + List.of(roles));
    }
}
