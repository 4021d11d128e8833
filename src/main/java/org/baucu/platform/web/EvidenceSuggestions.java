package org.baucu.platform.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.BodyChair;
import org.baucu.platform.work.BodySize;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.KnownDocuments;
import org.baucu.platform.work.PersonNames;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills a form from what is known: today, how the body numbers its documents, who signs them, how many members it has. */
@Component
class EvidenceSuggestions {

    private static final int DOCUMENTS = 20;

    private final KnownDocuments documents;
    private final ObjectProvider<BodySize> sizes;
    private final ObjectProvider<BodyChair> chairs;
    private final PersonNames names;
    private final CurrentPerson person;
    private final Clock clock;

    EvidenceSuggestions(
            KnownDocuments documents,
            ObjectProvider<BodySize> sizes,
            ObjectProvider<BodyChair> chairs,
            PersonNames names,
            CurrentPerson person,
            Clock clock) {
        this.documents = documents;
        this.sizes = sizes;
        this.chairs = chairs;
        this.names = names;
        this.person = person;
        this.clock = clock;
    }

    /** The form as it is offered first; the serial number of the document is left to its person. */
    EvidenceForm form(WorkItem item, TaskDeclaration declared) {
        return new EvidenceForm(
                last(item, declared).map(e -> pattern(e.number())).orElse(""),
                VietnamTime.format(VietnamTime.dayOf(clock.instant())),
                signer(item, declared),
                List.of(),
                declared.meeting() ? members(item) : "",
                "",
                "",
                List.of(),
                "",
                "",
                "");
    }

    /** The body's newest document of the same kind. */
    Optional<Evidence> last(WorkItem item, TaskDeclaration declared) {
        return documents.last(item.key().election(), item.group(), EvidenceSubmission.kind(declared.step()));
    }

    /** Documents of the body that may decide this case too. */
    List<KnownDocuments.Known> known(WorkItem item) {
        return documents.of(item.key().election(), item.group(), DOCUMENTS);
    }

    Optional<KnownDocuments.Known> known(WorkItem item, String id) {
        return documents.find(item.key().election(), item.group(), id);
    }

    /** "/QĐ-UBND" of "41/QĐ-UBND": all but the serial number. */
    static String pattern(String number) {
        int slash = number.indexOf('/');
        return slash < 0 ? "" : number.substring(slash);
    }

    private String signer(WorkItem item, TaskDeclaration declared) {
        return chairs.stream()
                .map(c -> c.chair(item.key().election(), item.group()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> last(item, declared).map(Evidence::signer).filter(s -> !s.isBlank()))
                .or(() -> person.id().map(names::of))
                .orElse("");
    }

    private String members(WorkItem item) {
        return sizes.stream()
                .map(s -> s.members(item.key().election(), item.group()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .map(size -> String.valueOf(size.getAsInt()))
                .orElse("");
    }
}
