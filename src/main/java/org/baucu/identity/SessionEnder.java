package org.baucu.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Ends the sessions of a user on every node; there are none where no web server runs. */
@Component
class SessionEnder {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    SessionEnder(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    void endAll(String userId) {
        sessions.ifAvailable(
                repository -> repository.findByPrincipalName(userId).keySet().forEach(repository::deleteById));
    }
}
