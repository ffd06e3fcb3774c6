package dev.norms.requirement;

import static dev.norms.time.Bound.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.norm.Interpretations;
import dev.norms.opinion.admission.AdmissionRules;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.organization.TermRule;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text form, words and evidence of every family of requirements. */
class RequirementFormsTest {
    private static final Applicability COMMITTEE = new Applicability.HasCommissioner();

    static Stream<Arguments> families() {
        EvidenceRule assembly = EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY);
        return Stream.of(
                family(
                        CountRequirement.each(atLeast(1), PeriodUnit.QUARTER, assembly),
                        "count 1+/quarter",
                        "每季度不少于1次",
                        "at least 1 per quarter",
                        "activities:members-assembly"),
                family(
                        CountRequirement.within(
                                atLeast(1),
                                ImmutableMap.of(SpecialForm.EDITION, new WindowRule.AfterIssue(3)),
                                assembly),
                        "count 1+/edition (3 months from issue)",
                        "每个版本不少于1次",
                        "at least 1 per edition",
                        "activities:members-assembly"),
                family(
                        StudyHoursRequirement.ofPosts(56, Set.of(Role.SECRETARY), NormId.parse("MGT-2.1")),
                        "hours 56/year for secretary instead of MGT-2.1",
                        "每年不少于56学时",
                        "at least 56 class hours per year",
                        "attendance+study"),
                family(
                        new TermRequirement(new TermRule(5, 3, 1)),
                        "term 5 years, opens 3 months before expiry",
                        "每届任期5年，期满前换届",
                        "a term lasts 5 years; re-election before it expires",
                        "terms"),
                family(
                        new TermRequirement(new TermRule(1, 3, 1)),
                        "term 1 years, opens 3 months before expiry",
                        "每届任期1年，期满前换届",
                        "a term lasts 1 year; re-election before it expires",
                        "terms"),
                family(
                        DocumentRequirement.standing(DocumentKind.WEBSITE_RULES),
                        "document 1+",
                        "须有1份",
                        "at least 1 exists",
                        "documents:website-rules"),
                family(
                        DocumentRequirement.eachTerm(DocumentKind.DIVISION_OF_WORK, 1, COMMITTEE),
                        "document 1+/term if a commissioner is in office",
                        "每届任期不少于1份",
                        "at least 1 in each term of office",
                        "documents:division-of-work"),
                family(
                        new ContactRequirement(
                                Bound.between(1, 2), EvidenceRule.contacts(Unit.PERSONS, TargetKind.ACTIVIST)),
                        "contacts 1..2",
                        "任何时候联系1—2个对象",
                        "1–2 linked on every day",
                        "contacts:activist"),
                family(
                        CompositionRequirement.of(
                                EvidenceSource.POSTS, new BodyRule.Tiers(false), new BodyRule.WorkingGroup(true)),
                        "composition tiers, working-group",
                        "党总支、党支部、党小组三级设置，党支部均有隶属（未设党小组予以提示）；组长为党总支书记，成员包括党员领导干部和各党支部书记",
                        "three tiers, every branch below the general branch (a branch without groups is noted);"
                                + " chaired by the secretary; leading cadres and all branch secretaries are members",
                        "posts"),
                family(
                        new PostsRequirement(Set.of(Role.AFFAIRS_OFFICER, Role.SECRETARY)),
                        "posts secretary|affairs-officer",
                        "任何时候有人担任：书记、党务干部",
                        "filled on every day: secretary, Party affairs officer",
                        "posts"),
                family(
                        new ChecklistRequirement(
                                CheckList.SIX_HAVES,
                                List.of(Item.of("rules", "制度", "rules"), Item.of("place", "场所", "place"))),
                        "checklist six-haves: rules|place",
                        "齐备：制度、场所",
                        "all there: rules, place",
                        "checks:six-haves"),
                family(
                        new ChecklistRequirement(CheckList.VOLUNTEER_TEAM, List.of()),
                        "checklist volunteer-team: any",
                        "清单至少有一项",
                        "at least one item of the list is there",
                        "checks:volunteer-team"),
                family(
                        new ApprovalRequirement(Set.of(ApprovalBody.CLASS_COMMITTEE, ApprovalBody.BRANCH)),
                        "approvals branch|class-committee",
                        "事前经党支部、班委会讨论",
                        "discussed beforehand by branch, class committee",
                        "approvals"),
                family(
                        new FilingRequirement(),
                        "filed",
                        "每次活动记录均注明归档位置",
                        "every activity record names where it is filed",
                        "activities"),
                family(
                        new FollowUpRequirement(),
                        "follow-up of every missed duty",
                        "每项未完成事项均有整改记录",
                        "every missed duty has a follow-up",
                        "followups"),
                family(
                        new ProcedureRequirement(
                                ProcedureRequirement.Respect.IN_TIME,
                                AdmissionRules.procedure(Interpretations.defaults())),
                        "admission in-time",
                        "发展党员顺序和时限合规",
                        "admission: in order and in time",
                        "admissions"));
    }

    @ParameterizedTest
    @MethodSource("families")
    void has_a_text_form_words_and_evidence(
            Requirement requirement, String text, String zh, String en, String evidence) {
        assertThat(requirement).hasToString(text);
        assertThat(requirement.label()).isEqualTo(Label.of(zh, en));
        assertThat(requirement.evidence()).hasToString(evidence);
    }

    @Test
    void no_family_is_forgotten() {
        assertThat(families().map(arguments -> arguments.get()[0].getClass().getName()))
                .containsOnly(Stream.of(Requirement.class, Unnumbered.class)
                        .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
                        .filter(family -> !family.isInterface())
                        .map(Class::getName)
                        .toArray(String[]::new));
    }

    @Test
    void what_is_asked_for_is_not_empty_and_is_copied() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostsRequirement(Set.of()))
                .withMessage("posts must hold at least one post, but was empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovalRequirement(Set.of()))
                .withMessage("bodies must not be empty, but were []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositionRequirement.of(EvidenceSource.POSTS))
                .withMessage("rules must not be empty, but were []");
        Set<Role> posts = new HashSet<>(Set.of(Role.SECRETARY));
        PostsRequirement requirement = new PostsRequirement(posts);
        posts.clear();
        assertThat(requirement.posts()).containsExactly(Role.SECRETARY);
    }

    @Test
    void a_list_without_named_items_asks_for_one() {
        assertThat(new ChecklistRequirement(CheckList.VOLUNTEER_TEAM, List.of()).size())
                .isEqualTo(1);
        Item rules = Item.of("rules", "制度", "rules");
        assertThat(new ChecklistRequirement(CheckList.SIX_HAVES, List.of(rules, rules)).size())
                .isEqualTo(2);
    }

    @Test
    void parts_have_a_text_form_and_words() {
        assertThat(new Parts.Whole()).hasToString("");
        assertThat(new Parts.Whole().label()).isEqualTo(Label.of("整体一项", "one duty"));
        Item dues = Item.of("dues", "党费收缴", "dues");
        assertThat(new Parts.Named(dues)).hasToString("dues");
        assertThat(new Parts.Named(dues).label()).isEqualTo(dues.label());
        assertThat(new Parts.EachPerson(MemberStatus.ACTIVIST)).hasToString("each activist");
        assertThat(new Parts.EachPerson(MemberStatus.ACTIVIST).label())
                .isEqualTo(Label.of("每名入党积极分子", "each activist"));
        assertThat(Parts.EachActivity.of(ActivityKind.PRACTICE_ACTIVITY)).hasToString("each practice-activity");
        assertThat(Parts.EachActivity.of(ActivityKind.PRACTICE_ACTIVITY).label())
                .isEqualTo(Label.of("每次主题实践活动", "each themed practice activity"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Parts.EachActivity(Set.of()));
    }

    @Test
    void applicability_reads_in_words() {
        assertThat(new Applicability.Always().label()).isEqualTo(Label.of("一律适用", "always"));
        assertThat(COMMITTEE.label())
                .isEqualTo(Label.of("适用于有委员在任的党支部", "binds a branch with a commissioner in office"));
    }

    private static Arguments family(Requirement requirement, String text, String zh, String en, String evidence) {
        return Arguments.of(requirement, text, zh, en, evidence);
    }
}
