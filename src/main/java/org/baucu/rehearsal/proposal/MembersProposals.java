package org.baucu.rehearsal.proposal;

import org.baucu.bodies.MembersWork;
import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.baucu.territory.Territory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Members of commissions, boards and teams, once the units or areas they are for are fixed. */
@Configuration(proxyBeanMethods = false)
class MembersProposals {

    /** What the members of a process wait for. */
    @FunctionalInterface
    private interface Basis {
        boolean isThere(CaseKey key);
    }

    private record Members(String process, MembersWork work, ScriptContent content, Basis basis) implements ProposedBy {

        @Override
        public boolean ready(CaseKey key, String task, Step step, Script script) {
            return step != Step.PROPOSE || basis.isThere(key);
        }

        @Override
        public void submit(Submission s) {
            work.submit(
                    s.taskId(),
                    s.mistake() ? content.wrongBodies(s.key(), s.script()) : content.bodies(s.key(), s.script()),
                    s.lateReason());
        }
    }

    @Bean
    ProposedBy commissionMembers(MembersWork work, ScriptContent content) {
        return new Members("establish-commission", work, content, key -> true);
    }

    @Bean
    ProposedBy boardMembers(MembersWork work, ScriptContent content, Territory territory) {
        return new Members("establish-boards", work, content, key -> !territory
                .electoralUnits(key.election(), ElectedBody.of(key.sequence()).orElseThrow(), key.unit())
                .isEmpty());
    }

    @Bean
    ProposedBy teamMembers(MembersWork work, ScriptContent content, Territory territory) {
        return new Members("establish-polling-teams", work, content, key -> !territory
                .pollingAreas(key.election(), key.unit())
                .isEmpty());
    }
}
