package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.junit.jupiter.api.Test;

final class ChooseMappingTest {

    private static final IssueTypeRef EPIC = new IssueTypeRef("10000", "Epic", true);
    private static final IssueTypeRef STORY = new IssueTypeRef("10001", "Story", false);
    private static final IssueTypeRef TASK = new IssueTypeRef("10002", "Task", false);
    private static final IssueTypeRef BUG = new IssueTypeRef("10004", "Bug", false);
    private static final IssueTypeRef PLAN = new IssueTypeRef("10300", "AI implementation plan", false);

    private final MakingWorld world = new MakingWorld();

    @Test
    void proposes_task_epic_story_and_relates() {
        assertThat(usual()).isEqualTo(new IssueMapping("10002", "10000", "10001", 10003L, Map.of()));
    }

    @Test
    void proposes_the_plan_type_for_the_root_where_the_project_has_it() {
        world.settings.changePlanType(Optional.of("10300"));
        world.projects.types(PLAN, EPIC, STORY, TASK);

        assertThat(usual().rootType()).isEqualTo("10300");
    }

    @Test
    void proposes_a_task_for_the_root_where_the_project_does_not_have_the_plan_type() {
        world.settings.changePlanType(Optional.of("10300"));

        assertThat(usual().rootType()).isEqualTo("10002");
    }

    @Test
    void never_proposes_the_plan_type_for_items() {
        world.settings.changePlanType(Optional.of("10300"));
        world.projects.types(PLAN, EPIC, BUG);

        assertThat(usual().itemType()).isEqualTo("10004");
    }

    @Test
    void proposes_a_task_for_items_where_there_are_no_stories() {
        world.projects.types(EPIC, BUG, TASK);

        assertThat(usual().itemType()).isEqualTo("10002");
    }

    @Test
    void proposes_whatever_there_is_where_names_are_unusual() {
        world.projects.types(EPIC, BUG);

        assertThat(usual().rootType()).isEqualTo("10004");
        assertThat(usual().itemType()).isEqualTo("10004");
    }

    @Test
    void proposes_nothing_for_phases_in_a_project_without_epics() {
        world.projects.types(STORY, TASK);

        assertThat(usual().phaseType()).isEmpty();
    }

    @Test
    void knows_an_epic_by_its_kind_and_not_by_its_name() {
        world.projects.types(STORY, TASK, new IssueTypeRef("10500", "Эпик", true));

        assertThat(usual().phaseType()).isEqualTo("10500");
    }

    @Test
    void proposes_any_link_type_where_there_is_no_relates() {
        world.projects.links(new LinkTypeRef(10009, "Blocks"));

        assertThat(usual().linkTypeId()).isEqualTo(10009);
    }

    @Test
    void proposes_no_link_where_linking_is_off() {
        world.projects.links();

        assertThat(usual().linkTypeId()).isNull();
    }

    @Test
    void what_an_administrator_settled_comes_before_a_proposal() {
        IssueMapping settled = new IssueMapping("10001", "10000", "10002", null, Map.of("customfield_1", "Web"));
        world.settings.changeMapping(MakingWorld.SHOP, settled);

        assertThat(usual()).isEqualTo(settled);
        assertThat(chosen(aRequest())).isEqualTo(settled);
    }

    @Test
    void what_the_request_says_comes_before_what_was_settled() {
        world.settings.changeMapping(MakingWorld.SHOP, new IssueMapping("10001", "10000", "10002", null, Map.of()));

        assertThat(chosen(aRequest()
                        .mapped("root", "10002")
                        .mapped("item", "10001")
                        .mapped("link", "10003")))
                .isEqualTo(new IssueMapping("10002", "10000", "10001", 10003L, Map.of()));
    }

    @Test
    void a_request_can_do_without_a_link() {
        assertThat(chosen(aRequest().mapped("link", "none")).linkTypeId()).isNull();
    }

    @Test
    void a_type_is_one_of_the_project() {
        assertThat(world.faults(
                        aRequest().mapped("root", "1").mapped("phase", "2").mapped("item", "3")))
                .containsExactly(
                        "types.root: type-not-in-project",
                        "types.phase: type-not-in-project",
                        "types.item: type-not-in-project");
    }

    @Test
    void a_link_type_is_one_that_people_may_use() {
        assertThat(world.faults(aRequest().mapped("link", "77"))).containsExactly("types.link: link-type-unknown");
        assertThat(world.faults(aRequest().mapped("link", "Relates"))).containsExactly("types.link: link-type-unknown");
    }

    @Test
    void a_settled_type_that_the_project_lost_counts_as_none() {
        world.settings.changeMapping(MakingWorld.SHOP, new IssueMapping("10002", "10777", "10001", 10003L, Map.of()));

        assertThat(chosen(aRequest()).phaseType()).isEmpty();
    }

    @Test
    void a_settled_link_type_that_was_deleted_is_a_fault() {
        world.settings.changeMapping(MakingWorld.SHOP, new IssueMapping("10002", "10000", "10001", 10777L, Map.of()));

        assertThat(world.faults(aRequest())).containsExactly("types.link: link-type-unknown");
        assertThat(world.faults(aRequest().mapped("link", "none"))).isEmpty();
    }

    @Test
    void a_settled_link_type_is_left_aside_where_linking_was_switched_off() {
        world.settings.changeMapping(MakingWorld.SHOP, new IssueMapping("10002", "10000", "10001", 10003L, Map.of()));
        world.projects.links();

        assertThat(chosen(aRequest()).linkTypeId()).isNull();
    }

    @Test
    void values_of_the_request_are_added_to_the_settled_ones_and_win() {
        world.settings.changeMapping(
                MakingWorld.SHOP,
                new IssueMapping(
                        "10002", "10000", "10001", null, Map.of("customfield_1", "Web", "customfield_2", "A")));

        assertThat(chosen(aRequest().field("customfield_2", " B ").field("customfield_3", "C"))
                        .requiredValues())
                .isEqualTo(Map.of("customfield_1", "Web", "customfield_2", "B", "customfield_3", "C"));
    }

    @Test
    void values_of_fields_are_bounded_and_printable() {
        assertThat(world.faults(aRequest().field("customfield_2", "v".repeat(2_001))))
                .containsExactly("fields.customfield_2: text-too-long");
    }

    private IssueMapping usual() {
        return world.chooseMapping.forProject(MakingWorld.SHOP);
    }

    private IssueMapping chosen(RequestBuilder request) {
        return world.proposal(request).mapping();
    }
}
