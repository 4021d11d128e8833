package org.baucu.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.BodySize;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.TaskDeclarations;
import org.baucu.platform.work.WorkItems;
import org.baucu.rehearsal.sample.SampleProvince;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/** The people of every body, two each, doing their tasks through the product's own services. */
public class Officials {

    /** The password of all of them. */
    public static final String PASSWORD = "mat-khau-thu-2021";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    /** Members of a commission that was never established in the test. */
    private static final int SOME_MEMBERS = 9;

    private final IdentityService identity;
    private final Accounts accounts;
    private final TaskService tasks;
    private final TaskDeclarations declarations;
    private final WorkItems work;
    private final StoredFiles files;
    private final Content content;
    private final BodySize sizes;
    private final Cases cases;
    private final Clock clock;

    Officials(
            IdentityService identity,
            Accounts accounts,
            TaskService tasks,
            TaskDeclarations declarations,
            WorkItems work,
            StoredFiles files,
            Content content,
            BodySize sizes,
            Cases cases,
            Clock clock) {
        this.identity = identity;
        this.accounts = accounts;
        this.tasks = tasks;
        this.declarations = declarations;
        this.work = work;
        this.files = files;
        this.content = content;
        this.sizes = sizes;
        this.cases = cases;
        this.clock = clock;
    }

    /** Who draws up a body's papers. */
    public static String clerk(String group) {
        return group.replace('-', '.') + ".cb";
    }

    /** Who signs for a body. */
    public static String head(String group) {
        return group.replace('-', '.') + ".ct";
    }

    /** A third person of a body, see {@link #appointDeputy}. */
    public static String deputy(String group) {
        return group.replace('-', '.') + ".pct";
    }

    /** Gives a body a third person, who has drawn up nothing. */
    public void appointDeputy(String group) {
        appoint(deputy(group), "Phùng Thử Phó", group);
    }

    /** Creates coordinators and auditors whose ids are {@code role.unit}. */
    public void appointWatchers(String... users) {
        for (String user : users) {
            appoint(user, "Phùng Thử", user.replace('.', '-'));
        }
    }

    /** A new person of a group, which need not exist; returns the user id. */
    public String member(String group) {
        String user = "nguoi.doc." + NUMBER.incrementAndGet();
        accounts.createGroups(Map.of(group, "Người đọc"));
        appoint(user, "Lương Thảo Vy", group);
        return user;
    }

    private void appoint(String user, String name, String group) {
        if (accounts.find(user).isEmpty()) {
            accounts.createSampleUsers(List.of(new NewUser(user, name, "", Set.of(group))), PASSWORD);
        }
    }

    /** Creates the users of a province's bodies, once. */
    void appoint(SampleProvince province) {
        if (accounts.find(clerk(Groups.of(Groups.UBND, province.province().code())))
                .isPresent()) {
            return;
        }
        List<NewUser> users = province.units().stream()
                .flatMap(unit -> Stream.of(Groups.UBND, Groups.HDND, Groups.MTTQ, Groups.UBBC, Groups.QS)
                        .map(body -> Groups.of(body, unit.code())))
                .flatMap(group -> Stream.of(clerk(group), head(group))
                        .map(id -> new NewUser(id, "Phùng Thử " + id, "", Set.of(group))))
                .toList();
        accounts.createSampleUsers(users, PASSWORD);
    }

    /** Does something as a person of a body. */
    public <T> T as(String user, String group, Supplier<T> act) {
        identity.setAuthentication(user, List.of(group, EngineGroups.OFFICIAL));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Does something as a person of a body. */
    public void as(String user, String group, Runnable act) {
        as(user, group, () -> {
            act.run();
            return null;
        });
    }

    /** The body that a task is offered to. */
    public String groupOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .reduce((a, b) -> {
                    throw new AssertionError(
                            "task " + task.getTaskDefinitionKey() + " is offered to " + a + " and " + b);
                })
                .orElseThrow(() -> new AssertionError("task " + task.getTaskDefinitionKey() + " is offered to nobody"));
    }

    /** Who does a task: the one it came back to, the head for an approval, else the clerk. */
    public String worker(Task task) {
        String group = groupOf(task);
        return Optional.ofNullable(task.getAssignee())
                .orElseGet(() -> step(task).isApproval() ? head(group) : clerk(group));
    }

    /** Does a task as it should be done. */
    public void complete(SampleProvince province, CaseKey key, Task task, Optional<String> lateReason) {
        TaskDeclaration declared = declared(task);
        String worker = worker(task);
        as(worker, groupOf(task), () -> {
            if (!declared.fields().isEmpty()) {
                work.complete(task.getId(), fields(key));
            } else if (declared.step() == Step.PROPOSE) {
                content.submitLawful(province, key, task.getId(), lateReason);
            } else {
                work.approve(task.getId(), evidence(task), lateReason);
            }
        });
    }

    void proposeUnlawfully(SampleProvince province, CaseKey key, Task task) {
        as(worker(task), groupOf(task), () -> content.submitUnlawful(province, key, task.getId()));
    }

    void giveBack(Task task, String reason) {
        as(worker(task), groupOf(task), () -> work.giveBack(task.getId(), reason));
    }

    /** A document as the task asks for it; the vote of a meeting where it is one. */
    public Evidence evidence(Task task) {
        TaskDeclaration declared = declared(task);
        return declared.meeting() ? vote(plain(declared), members(task)) : plain(declared);
    }

    /** The same document with another vote. */
    public Evidence withVote(Evidence evidence, int members, int present, int inFavour) {
        return new Evidence(
                evidence.kind(),
                evidence.number(),
                evidence.date(),
                evidence.signer(),
                evidence.fileId(),
                Optional.of(new Evidence.Meeting(members, present, inFavour, Optional.of(file()))));
    }

    public Step step(Task task) {
        return declared(task).step();
    }

    /** Today, by the product's clock. */
    public LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    private Evidence plain(TaskDeclaration declared) {
        Evidence.Kind kind =
                switch (declared.step()) {
                    case AGREE -> Evidence.Kind.AGREEMENT;
                    case RATIFY, REVIEW -> Evidence.Kind.RATIFICATION;
                    case RECORD -> Evidence.Kind.EXTERNAL_DECISION;
                    default -> Evidence.Kind.DECISION;
                };
        return new Evidence(kind, "41/VB", today(), "Người ký", Optional.of(file()), Optional.empty());
    }

    private Evidence vote(Evidence plain, int members) {
        return withVote(plain, members, members, members - 1);
    }

    private int members(Task task) {
        String election = cases.ofInstance(task.getProcessInstanceId())
                .orElseThrow()
                .key()
                .election();
        return sizes.members(election, groupOf(task)).orElse(SOME_MEMBERS);
    }

    private Map<String, Object> fields(CaseKey key) {
        return key.process().equals("election")
                ? Map.of("planNumber", "12/KH-UBND", "planDate", today().toString())
                : Map.of("dispatchNumber", "15/UBND-VP", "dispatchDate", today().toString());
    }

    private String file() {
        return files.store("van-ban.pdf", PDF);
    }

    private TaskDeclaration declared(Task task) {
        return declarations.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }
}
