package org.baucu.bodies.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.ProposedBody;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalFacts;
import org.baucu.platform.work.RowDigest;
import org.springframework.stereotype.Component;

/** What the ledger keeps of proposed bodies and changes of members: how many, by role, and the digest of the rows; no person. */
@Component
class BodyFacts implements ProposalFacts {

    private final Bodies bodies;
    private final MemberChanges changes;

    BodyFacts(Bodies bodies, MemberChanges changes) {
        this.bodies = bodies;
        this.changes = changes;
    }

    @Override
    public Map<String, String> of(CaseKey key) {
        List<ProposedBody> proposed = bodies.proposal(key);
        List<MemberChange> changed = changes.proposal(key);
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> facts = new TreeMap<>();
        if (!proposed.isEmpty()) {
            facts.put("bodies-sha256", bodies(proposed, counts));
        }
        if (!changed.isEmpty()) {
            facts.put("changes-sha256", changes(changed, counts));
        }
        counts.forEach((name, count) -> facts.put(name, count.toString()));
        return facts;
    }

    private static String bodies(List<ProposedBody> proposed, Map<String, Integer> counts) {
        RowDigest digest = new RowDigest();
        for (ProposedBody body : proposed) {
            count(counts, "bodies");
            digest.row(body.type().code(), body.unitCode(), body.number(), body.members().size());
            for (Member member : body.members()) {
                count(counts, "members");
                count(counts, "members." + (member.role() == null ? "unknown" : member.role().code()));
                digest.row(MemberRows.values(member));
            }
        }
        return digest.hex();
    }

    private static String changes(List<MemberChange> changed, Map<String, Integer> counts) {
        RowDigest digest = new RowDigest();
        for (MemberChange change : changed) {
            count(counts, "changes");
            count(counts, "changes." + change.action().name().toLowerCase(java.util.Locale.ROOT));
            digest.row(
                    change.type().code(),
                    change.unitCode(),
                    change.number(),
                    change.action().name(),
                    change.struckName().orElse(null),
                    change.struckBirthDate().orElse(null),
                    change.reason());
            change.added().ifPresent(member -> digest.row(MemberRows.values(member)));
        }
        return digest.hex();
    }

    private static void count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }
}
