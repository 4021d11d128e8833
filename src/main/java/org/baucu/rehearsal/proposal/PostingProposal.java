package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.list.PostingWork;
import org.baucu.nomination.list.domain.Posting;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** Posting of the lists at every polling area of a commune, once all of them are published. */
@Component
class PostingProposal implements ProposedBy {

    private final PostingWork work;
    private final Territory territory;
    private final Clock clock;

    PostingProposal(PostingWork work, Territory territory, Clock clock) {
        this.work = work;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "post-candidate-lists";
    }

    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        return step != Step.PROPOSE
                || work.publications(key).values().stream().allMatch(Optional::isPresent)
                        && !territory.pollingAreas(key.election(), key.unit()).isEmpty();
    }

    /** The mistake: the last polling area is forgotten. */
    @Override
    public void submit(Submission s) {
        Instant now = clock.instant();
        List<Posting> postings = new ArrayList<>();
        for (PollingArea area :
                territory.pollingAreas(s.key().election(), s.key().unit())) {
            postings.add(new Posting(area.number(), now, area.nameVi()));
        }
        if (s.mistake()) {
            postings.remove(postings.size() - 1);
        }
        work.submit(s.taskId(), postings, s.lateReason());
    }
}
