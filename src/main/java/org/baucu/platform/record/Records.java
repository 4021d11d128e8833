package org.baucu.platform.record;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Substitutes;
import org.baucu.platform.work.Substitution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Publishes what is kept for good, with who did it, when and from where. */
@Component
public class Records {

    private final CurrentPerson person;
    private final Substitutes substitutes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;

    Records(
            CurrentPerson person,
            Substitutes substitutes,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.person = person;
        this.substitutes = substitutes;
        this.clock = clock;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins an entry; nothing is kept before {@link Entry#publish()}. */
    public Entry of(RecordKind kind) {
        return new Entry(kind);
    }

    /** One entry under way. */
    public final class Entry {

        private final RecordKind kind;
        private final Map<String, String> details = new TreeMap<>();
        private String caseKey = "";
        private String unit = "";
        private String by = person.id().orElse("");
        private String capacity = "";
        private String onBehalfOf = "";
        private String subject = "";
        private String step = "";
        private String processDefinitionId = "";
        private int version;
        private String from = address();

        private Entry(RecordKind kind) {
            this.kind = kind;
        }

        public Entry of(CaseKey key) {
            caseKey = key.toString();
            unit = key.unit();
            return this;
        }

        public Entry unit(String unitCode) {
            unit = unitCode;
            return this;
        }

        /** Another person than the one signed in, for example at the moment of signing in. */
        public Entry by(String userId) {
            by = userId;
            return this;
        }

        public Entry capacity(String group) {
            capacity = group;
            return this;
        }

        public Entry onBehalfOf(String userId) {
            onBehalfOf = userId;
            return this;
        }

        /** Another network address than that of the page being made: filters run before there is one. */
        public Entry from(String address) {
            from = address;
            return this;
        }

        public Entry subject(String id) {
            subject = id;
            return this;
        }

        public Entry step(String elementKey, String definitionId) {
            step = elementKey;
            processDefinitionId = definitionId;
            return this;
        }

        public Entry version(int proposal) {
            version = proposal;
            return this;
        }

        public Entry with(String key, Object value) {
            details.put(key, value == null ? "" : value.toString());
            return this;
        }

        /** A value that was replaced. */
        public Entry changed(String key, Object before, Object after) {
            return with("before." + key, before).with("after." + key, after);
        }

        /** Publishes it in the current transaction. What a substitute does to a task that passed to it names the person too. */
        public void publish() {
            events.publishEvent(made());
        }

        /**
         * Publishes it in a transaction of its own once the current one is over, whatever becomes of that: work that is refused rolls back,
         * that it was refused is kept.
         */
        public void publishApart() {
            Recorded recorded = made();
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                ownTransaction.executeWithoutResult(status -> events.publishEvent(recorded));
                return;
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    ownTransaction.executeWithoutResult(own -> events.publishEvent(recorded));
                }
            });
        }

        private Recorded made() {
            if (onBehalfOf.isEmpty() && !by.isEmpty() && !subject.isEmpty() && !caseKey.isEmpty()) {
                onBehalfOf = substitutes
                        .behind(subject, by)
                        .map(Substitution::person)
                        .orElse("");
            }
            return new Recorded(
                    kind,
                    caseKey,
                    unit,
                    by,
                    capacity,
                    onBehalfOf,
                    subject,
                    step,
                    processDefinitionId,
                    version,
                    details,
                    clock.instant(),
                    from);
        }

        private static String address() {
            return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                    .filter(ServletRequestAttributes.class::isInstance)
                    .map(request ->
                            ((ServletRequestAttributes) request).getRequest().getRemoteAddr())
                    .orElse("");
        }
    }
}
