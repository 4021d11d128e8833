package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.FlowCoverage;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of every process, then the proof that none was left out. To be run whole: a single part leaves flows untaken. */
@EngineTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ProcessPathTest {

    private static final int LAST = Integer.MAX_VALUE;

    @Nested
    class Election extends ElectionPaths {}

    @Nested
    class SubMasters extends SubMasterPaths {}

    @Nested
    class Establishing extends EstablishmentPaths {}

    @Nested
    class ElectoralUnits extends ElectoralUnitsPaths {}

    @Nested
    class PollingAreas extends PollingAreasPaths {}

    @Nested
    class MemberChange extends MemberChangePaths {}

    @Nested
    class CalendarChange extends CalendarChangePaths {}

    @Nested
    class Structure extends StructurePaths {}

    @Nested
    class Conference extends ConferencePaths {}

    @Nested
    class Lists extends ListPaths {}

    @Nested
    class Standing extends StandingPaths {}

    @Nested
    class ProofsAndCampaign extends ProofPaths {}

    @Nested
    class Meeting extends MeetingPaths {}

    @Nested
    class Petition extends PetitionPaths {}

    @Nested
    class Nomination extends NominationPaths {}

    @Nested
    class Dossier extends DossierPaths {}

    @Nested
    @Order(LAST)
    class Coverage {

        @Autowired
        FlowCoverage coverage;

        @Test
        void every_sequence_flow_of_every_model_was_taken() {
            Set<String> untaken = FlowCoverage.declared();
            assertThat(untaken).as("flows under processes/").hasSizeGreaterThan(100);
            untaken.removeAll(coverage.taken());
            assertThat(untaken).as("sequence flows that no test has taken").isEmpty();
        }
    }
}
