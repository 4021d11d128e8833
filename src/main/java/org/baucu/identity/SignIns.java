package org.baucu.identity;

import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who signed in and who was refused, each in a transaction of its own. A user name that is nobody's is not kept: it may be a password
 * typed into the wrong field.
 */
@Component
@Transactional
class SignIns {

    private final Records records;

    SignIns(Records records) {
        this.records = records;
    }

    void signedIn(Person person, String from) {
        records.of(RecordKind.SIGNED_IN)
                .by(person.id())
                .from(from)
                .capacity(person.actingBody().orElse(""))
                .publish();
    }

    /** @param reason code of why: {@code password}, {@code locked}, {@code deactivated}, {@code sample} */
    void refused(String userId, String reason, String from) {
        records.of(RecordKind.SIGN_IN_REFUSED)
                .by(userId)
                .from(from)
                .with("reason", reason)
                .publish();
    }

    void refusedUnknown(String from) {
        records.of(RecordKind.SIGN_IN_REFUSED)
                .by("")
                .from(from)
                .with("reason", "unknown-user")
                .publish();
    }
}
