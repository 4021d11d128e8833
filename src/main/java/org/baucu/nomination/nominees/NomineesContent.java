package org.baucu.nomination.nominees;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.platform.NameKey;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** The nominees that a version proposes: who put forward and the votes for all to see, the person for few. */
@Component
class NomineesContent implements ProposalContent {

    private final Nominees nominees;

    NomineesContent(Nominees nominees) {
        this.nominees = nominees;
    }

    @Override
    public boolean knows(String process) {
        return process.equals(NomineesWork.BY_AGENCY) || process.equals(NomineesWork.BY_HAMLET);
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        return nominees.proposal(key).stream()
                .map(Nominees.Entered::nominee)
                .map(NomineesContent::row)
                .toList();
    }

    private static ProposalRow row(Nominee nominee) {
        Map<String, String> open = new TreeMap<>();
        open.put("called", String.valueOf(nominee.count().called()));
        open.put("attending", String.valueOf(nominee.count().attending()));
        open.put("confident", String.valueOf(nominee.count().confident()));
        open.put("putForward", nominee.putForward() ? "x" : "");
        nominee.voters().ifPresent(day -> open.put("votersDay", VietnamTime.format(day)));
        Map<String, String> personal = new TreeMap<>();
        personal.put("name", nominee.person().fullName());
        personal.put("birthDate", VietnamTime.format(nominee.person().birthDate()));
        personal.put("sex", nominee.person().female() ? "Nữ" : "Nam");
        personal.put("post", nominee.person().occupation());
        personal.put("workplace", nominee.person().workplace());
        return new ProposalRow(
                nominee.nominatedBy(),
                NameKey.of(nominee.person().fullName()) + "|" + nominee.person().birthDate(),
                open,
                personal);
    }
}
