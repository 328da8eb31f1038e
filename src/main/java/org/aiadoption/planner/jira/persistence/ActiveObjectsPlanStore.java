package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.license.LicenseHandler;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.application.port.Revision;
import org.aiadoption.planner.application.port.TemplateTexts;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Place;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.template.TemplateId;
import org.jspecify.annotations.Nullable;

/** Plans in Active Objects. Safe for any thread, once the plugin has been enabled and the application started. */
public final class ActiveObjectsPlanStore implements PlanStore {

    private static final String OLDEST_FIRST = "ID ASC";

    private final ActiveObjects ao;
    private final ActiveObjectsPacks packs;
    private final TemplateTexts shipped;
    private final LicenseHandler licences;

    /** {@code shipped} gives the texts of all templates that a plan can be made from now. */
    public ActiveObjectsPlanStore(ActiveObjects ao, TemplateTexts shipped, LicenseHandler licences) {
        this.ao = ao;
        this.packs = new ActiveObjectsPacks(ao);
        this.shipped = shipped;
        this.licences = licences;
    }

    @Override
    public long add(NewPlan plan, @Nullable RequestKey request) {
        keepTemplate(plan.template());
        return ao.executeInTransaction(() -> {
            long id = ao.create(PlanRow.class, PlanRows.values(plan, licences.getServerId()))
                    .getID();
            ao.create(NodeRow.class, NodeRows.values(id, plan.outline().nodes(), 0));
            ao.create(NodeTextRow.class, NodeRows.texts(id, plan.outline().nodes()));
            attachRoot(id, plan.origin());
            if (request != null) {
                remember(request, id, plan.origin().at());
            }
            return id;
        });
    }

    /** Recorded, and begun by nobody: so a worker completes it and a roll back leaves it. */
    private void attachRoot(long planId, NewPlan.Origin origin) {
        Long issueId = origin.rootIssue();
        if (issueId != null) {
            Map<String, Object> values = new HashMap<>();
            values.put(MadeRow.NODE_REF, Node.ref(planId, Place.ROOT_KEY));
            values.put(MadeRow.ISSUE_ID, issueId);
            values.put(MadeRow.PLAN_ID, planId);
            values.put(MadeRow.NODE_KEY, Place.ROOT_KEY);
            values.put(MadeRow.CREATED, origin.at().toEpochMilli());
            ao.create(MadeRow.class, values);
        }
    }

    /** Before the plan, in a transaction of its own: two first plans at once must not fail each other. */
    private void keepTemplate(TemplateId id) {
        String text = shipped.text(id).orElseThrow(() -> new IllegalStateException("there is no template " + id));
        packs.keep(id, text);
    }

    private void remember(RequestKey request, long planId, Instant at) {
        String ref = requestRef(request.userKey(), request.key());
        long expired = at.minus(RequestKey.REMEMBERED).toEpochMilli();
        ao.deleteWithSQL(RequestRow.class, "REQUEST_REF = ? AND AT_MILLIS < ?", ref, expired);
        Map<String, Object> values = new HashMap<>();
        values.put(RequestRow.REQUEST_REF, ref);
        values.put(RequestRow.USER_KEY, request.userKey());
        values.put(RequestRow.BODY_HASH, request.bodyHash());
        values.put(RequestRow.PLAN_ID, planId);
        values.put(RequestRow.AT_MILLIS, at.toEpochMilli());
        ao.create(RequestRow.class, values);
    }

    @Override
    public Optional<Plan> find(long planId) {
        return row(planId).map(PlanRows::read);
    }

    @Override
    public List<Plan> ofProject(long projectId) {
        return read(Query.select().where("PROJECT_ID = ?", projectId).order(OLDEST_FIRST));
    }

    @Override
    public List<Plan> inStates(Set<PlanState> states) {
        if (states.isEmpty()) {
            return List.of();
        }
        Object[] codes = states.stream().map(PlanState::code).toArray();
        return read(
                Query.select().where("STATE IN (" + places(codes) + ")", codes).order(OLDEST_FIRST));
    }

    @Override
    public List<Plan> inState(PlanState state, long above, int most) {
        // why: an id that somebody sent may be larger than the column
        int from = (int) Math.min(above, Integer.MAX_VALUE);
        // why: LIMIT, which Active Objects would write, is refused by H2 in Oracle's mode; ids are counted off instead
        Query ids = Query.select("ID").where("STATE = ? AND ID > ?", state.code(), from);
        return withIds(Stream.of(ao.find(PlanRow.class, ids.order(OLDEST_FIRST)))
                .limit(most)
                .map(PlanRow::getID)
                .toArray());
    }

    private List<Plan> withIds(Object[] ids) {
        return ids.length == 0
                ? List.of()
                : read(Query.select().where("ID IN (" + places(ids) + ")", ids).order(OLDEST_FIRST));
    }

    private static String places(Object[] values) {
        return String.join(", ", Collections.nCopies(values.length, "?"));
    }

    private List<Plan> read(Query query) {
        return Stream.of(ao.find(PlanRow.class, query)).map(PlanRows::read).toList();
    }

    @Override
    public void changeState(long planId, PlanState state, String problem) {
        change(planId, row -> {
            row.setState(state.code());
            row.setProblem(problem);
        });
    }

    @Override
    public void remove(long planId) {
        ao.executeInTransaction(() -> {
            changeState(planId, PlanState.REMOVED, "");
            return ao.deleteWithSQL(MadeRow.class, "PLAN_ID = ?", planId);
        });
    }

    @Override
    public void changeActor(long planId, String actorKey) {
        change(planId, row -> row.setActorKey(actorKey));
    }

    @Override
    public void revise(long planId, Revision to) {
        change(planId, row -> {
            row.setName(to.name());
            row.setOwnerKey(to.ownerKey());
            IssueMapping mapping = DesignJson.read(row.getDesign()).mapping();
            row.setDesign(DesignJson.write(new Plan.Design(to.aim(), to.people(), mapping)));
        });
    }

    @Override
    public boolean announce(long planId) {
        return ao.executeInTransaction(() -> {
            boolean first = row(planId).filter(row -> !row.isAnnounced()).isPresent();
            if (first) {
                change(planId, row -> row.setAnnounced(true));
            }
            return first;
        });
    }

    @Override
    public boolean boundHere(long planId) {
        return row(planId)
                .filter(row -> Objects.equals(row.getServerId(), licences.getServerId()))
                .isPresent();
    }

    @Override
    public void bindHere(long planId) {
        change(planId, row -> row.setServerId(licences.getServerId()));
    }

    @Override
    public void recordBoard(long planId, long boardId) {
        change(planId, row -> row.setBoardId(boardId));
    }

    @Override
    public Optional<Answered> answered(String userKey, String requestKey, Instant since) {
        String ref = requestRef(userKey, requestKey);
        RequestRow[] rows = ao.find(RequestRow.class, "REQUEST_REF = ? AND AT_MILLIS >= ?", ref, since.toEpochMilli());
        return Stream.of(rows).findFirst().map(row -> new Answered(row.getBodyHash(), row.getPlanId()));
    }

    private void change(long planId, Consumer<PlanRow> change) {
        ao.executeInTransaction(() -> {
            PlanRow row = row(planId).orElseThrow(() -> new IllegalStateException("there is no plan " + planId));
            change.accept(row);
            row.save();
            return planId;
        });
    }

    private Optional<PlanRow> row(long planId) {
        // why: an id that somebody guessed may be larger than the column
        if (planId != (int) planId) {
            return Optional.empty();
        }
        return Stream.of(ao.find(PlanRow.class, "ID = ?", (int) planId)).findFirst();
    }

    private static String requestRef(String userKey, String key) {
        return Sha256.of(userKey, key);
    }
}
