package org.baucu.bodies.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.domain.PersonKey;
import org.baucu.bodies.law.Processes;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** The members that a version proposes, or the changes of members: role and represented body for all to see, the person for few. */
@Component
class MembersContent implements ProposalContent {

    private static final Set<String> PROCESSES =
            Set.of(Processes.COMMISSION, Processes.BOARDS, Processes.TEAMS, Processes.CHANGE);

    private final Bodies bodies;
    private final MemberChanges changes;

    MembersContent(Bodies bodies, MemberChanges changes) {
        this.bodies = bodies;
        this.changes = changes;
    }

    @Override
    public boolean knows(String process) {
        return PROCESSES.contains(process);
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        if (key.process().equals(Processes.CHANGE)) {
            return changes.proposal(key).stream().map(MembersContent::row).toList();
        }
        List<ProposalRow> rows = new ArrayList<>();
        for (ProposedBody body : bodies.proposal(key)) {
            for (Member member : body.members()) {
                Map<String, String> open = new TreeMap<>();
                Map<String, String> personal = new TreeMap<>();
                describe(member, body.type(), open, personal);
                rows.add(new ProposalRow(BodyNames.label(body), identity(member), open, personal));
            }
        }
        return rows;
    }

    private static ProposalRow row(MemberChange change) {
        Map<String, String> open =
                new TreeMap<>(Map.of("action", change.action().nameVi()));
        Map<String, String> personal = new TreeMap<>(Map.of("reason", change.reason()));
        change.struckName().ifPresent(name -> personal.put("struckName", name));
        change.struckBirthDate().ifPresent(day -> personal.put("struckBirthDate", VietnamTime.format(day)));
        change.added().ifPresent(member -> describe(member, change.type(), open, personal));
        String identity = change.action().name() + "|" + change.struckName().orElse("") + "|"
                + change.added().map(MembersContent::identity).orElse("");
        return new ProposalRow(BodyNames.label(change.type(), change.number()), identity, open, personal);
    }

    private static void describe(Member member, BodyType type, Map<String, String> open, Map<String, String> personal) {
        if (member.role() != null) {
            open.put("role", member.role().titleVi(type));
        }
        if (member.source() != null) {
            open.put("source", member.source().nameVi());
        }
        personal.put("name", text(member.fullName()));
        if (member.birthDate() != null) {
            personal.put("birthDate", VietnamTime.format(member.birthDate()));
        }
        personal.put("sex", member.female() ? "Nữ" : "Nam");
        personal.put("post", text(member.position()));
        personal.put("workplace", text(member.workplace()));
    }

    private static String identity(Member member) {
        return PersonKey.of(member)
                .map(person -> person.foldedName() + "|" + person.birthDate())
                .orElseGet(() -> PersonKey.clean(member.fullName()) + "|");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
