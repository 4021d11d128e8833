package org.baucu.phases.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.baucu.phases.ElectionPlan;
import org.baucu.platform.files.UploadDrafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator has entered for a new election and not yet confirmed: the plan, the unit list, the seats. */
@Component
class SetupDrafts {

    private static final String PLAN = "setup-plan";
    private static final String UNITS = "setup-units";
    private static final String SEATS = "setup-seats";

    private final UploadDrafts drafts;
    private final ObjectMapper json;

    SetupDrafts(UploadDrafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    Optional<ElectionPlan> plan(String userId) {
        return drafts.find(userId, PLAN).map(draft -> {
            try {
                return json.readValue(draft.content(), ElectionPlan.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void keepPlan(String userId, ElectionPlan plan) {
        try {
            drafts.keep(userId, PLAN, "", json.writeValueAsBytes(plan));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<UploadDrafts.Draft> units(String userId) {
        return drafts.find(userId, UNITS);
    }

    void keepUnits(String userId, String name, byte[] content) {
        drafts.keep(userId, UNITS, name, content);
    }

    Optional<UploadDrafts.Draft> seats(String userId) {
        return drafts.find(userId, SEATS);
    }

    void keepSeats(String userId, String name, byte[] content) {
        drafts.keep(userId, SEATS, name, content);
    }

    void dropSeats(String userId) {
        drafts.drop(userId, SEATS);
    }

    @Transactional
    public void dropAll(String userId) {
        drafts.drop(userId, PLAN);
        drafts.drop(userId, UNITS);
        drafts.drop(userId, SEATS);
    }
}
