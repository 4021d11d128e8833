package org.baucu.nomination.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** What a version of a campaign's plan or report says; what voters said of people is personal. */
@Component
class CampaignVersions implements ProposalContent {

    private final CampaignStore store;

    CampaignVersions(CampaignStore store) {
        this.store = store;
    }

    @Override
    public boolean knows(String process) {
        return process.equals("campaign");
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        List<CampaignMeeting> meetings = store.meetings(key);
        List<MeetingReport> reports = store.reports(key);
        List<ProposalRow> rows = new ArrayList<>();
        for (int at = 0; at < meetings.size(); at++) {
            CampaignMeeting meeting = meetings.get(at);
            Map<String, String> open = new TreeMap<>();
            open.put("met", VietnamTime.format(meeting.startsAt()) + " – " + VietnamTime.format(meeting.endsAt()));
            open.put("campaignForm", meeting.form());
            open.put("campaignPlace", meeting.place());
            open.put(
                    "invited",
                    meeting.candidates().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            Map<String, String> personal = new TreeMap<>();
            if (at < reports.size()) {
                open.put("voters", String.valueOf(reports.get(at).attendance()));
                personal.put("opinions", reports.get(at).opinions());
                personal.put("campaignViolations", reports.get(at).violations());
            }
            rows.add(new ProposalRow(
                    "Đơn vị bầu cử số " + meeting.unitNumber(), String.valueOf(at + 1), open, personal));
        }
        return rows;
    }
}
