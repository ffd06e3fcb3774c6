package dev.norms.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemandCheckTest {
    private static final Parts WHOLE = new Parts.Whole();
    private static final Parts EACH_ACTIVIST = new Parts.EachPerson(MemberStatus.ACTIVIST);
    private static final Parts EACH_PRACTICE = Parts.EachActivity.of(ActivityKind.PRACTICE_ACTIVITY);
    private static final CountRequirement MONTHLY = CountRequirement.each(
            Bound.atLeast(1), PeriodUnit.MONTH, EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY));
    private static final Applicability COMMITTEE = new Applicability.HasCommissioner();
    private static final Requirement LINK =
            new ContactRequirement(Bound.atLeast(1), EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH));
    private static final Requirement APPROVALS = new ApprovalRequirement(Set.of(ApprovalBody.BRANCH));

    @Test
    void somebody_is_addressed() {
        refused(MONTHLY, WHOLE, "must have an addressee");
    }

    @Test
    void organizations_and_persons_are_not_addressed_together() {
        refused(MONTHLY, WHOLE, "must address organizations only or persons only", Addressee.BRANCH, Addressee.MEMBER);
    }

    @Test
    void a_tier_is_addressed_once() {
        refused(MONTHLY, WHOLE, "must address each tier once", Addressee.BRANCH, Addressee.BRANCH_COMMITTEE);
        refused(MONTHLY, WHOLE, "must address each tier once", Addressee.GENERAL_BRANCH, Addressee.WORKING_GROUP);
        accepted(MONTHLY, WHOLE, Addressee.GENERAL_BRANCH, Addressee.BRANCH, Addressee.GROUP);
        refused(MONTHLY, WHOLE, "must address persons in one way", Addressee.MEMBER, Addressee.LEADING_CADRE);
    }

    @Test
    void hours_are_studied_by_persons() {
        refused(StudyHoursRequirement.ofMembers(32), WHOLE, "must address persons", Addressee.BRANCH);
        accepted(StudyHoursRequirement.ofMembers(32), WHOLE, Addressee.MEMBER);
    }

    @Test
    void what_is_counted_is_owed_by_one_seat_or_by_members() {
        String rule = "must not address several posts or committee members if it is counted";
        refused(MONTHLY, WHOLE, rule, Addressee.GENERAL_BRANCH_COMMISSIONERS);
        refused(MONTHLY, WHOLE, rule, Addressee.COMMITTEE_MEMBER);
        accepted(MONTHLY, WHOLE, Addressee.BRANCH_SECRETARY);
        accepted(LINK, WHOLE, Addressee.GENERAL_BRANCH_COMMISSIONERS);
        accepted(StudyHoursRequirement.ofMembers(32), WHOLE, Addressee.COMMITTEE_MEMBER);
    }

    @Test
    void only_what_is_counted_or_linked_or_a_document_is_owed_for_each_person() {
        String rule = "must be a count, links or a standing document to be for each person";
        refused(
                DocumentRequirement.eachTerm(DocumentKind.DIVISION_OF_WORK, 1, new Applicability.Always()),
                EACH_ACTIVIST,
                rule,
                Addressee.BRANCH);
        refused(new TermRequirement(TermRule.STANDARD), EACH_ACTIVIST, rule, Addressee.BRANCH);
        refused(new FilingRequirement(), EACH_ACTIVIST, rule, Addressee.BRANCH);
        accepted(DocumentRequirement.standing(DocumentKind.THOUGHT_REPORT), EACH_ACTIVIST, Addressee.BRANCH);
    }

    @Test
    void links_are_those_of_somebody() {
        refused(LINK, WHOLE, "must address holders of posts or persons, or be for each person", Addressee.BRANCH);
        accepted(LINK, WHOLE, Addressee.BRANCH_SECRETARY);
        accepted(LINK, WHOLE, Addressee.MEMBER);
        accepted(LINK, EACH_ACTIVIST, Addressee.BRANCH);
    }

    static List<Requirement> ofOrganizations() {
        return List.of(
                new TermRequirement(TermRule.STANDARD),
                DocumentRequirement.standing(DocumentKind.WEBSITE_RULES),
                new PostsRequirement(ImmutableSet.of(Role.SECRETARY)),
                new FilingRequirement());
    }

    @ParameterizedTest
    @MethodSource("ofOrganizations")
    void what_only_organizations_can_have_is_not_asked_of_persons(Requirement requirement) {
        refused(requirement, WHOLE, "must address organizations", Addressee.MEMBER);
        accepted(requirement, WHOLE, Addressee.GENERAL_BRANCH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Addressee.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BRANCH", "BRANCH_COMMITTEE", "BRANCH_SECRETARY"})
    void activists_and_committees_are_those_of_a_branch(Addressee other) {
        assertThatIllegalArgumentException().isThrownBy(() -> demand(MONTHLY, EACH_ACTIVIST, other));
        assertThatIllegalArgumentException().isThrownBy(() -> demand(MONTHLY.where(COMMITTEE), WHOLE, other));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        demand(DocumentRequirement.eachTerm(DocumentKind.DIVISION_OF_WORK, 1, COMMITTEE), WHOLE, other))
                .withMessageStartingWith("demand must address ");
    }

    @Test
    void a_branch_has_activists_and_may_have_a_committee() {
        accepted(MONTHLY, EACH_ACTIVIST, Addressee.BRANCH);
        accepted(MONTHLY.where(COMMITTEE), WHOLE, Addressee.BRANCH_COMMITTEE);
    }

    @Test
    void approvals_are_asked_for_each_activity_and_nothing_else_is() {
        String rule = "must be for each activity if it asks for approvals, and only then";
        refused(APPROVALS, WHOLE, rule, Addressee.BRANCH);
        refused(MONTHLY, EACH_PRACTICE, rule, Addressee.BRANCH);
        accepted(APPROVALS, EACH_PRACTICE, Addressee.BRANCH);
    }

    @Test
    void the_message_names_what_was_demanded_of_whom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demand(StudyHoursRequirement.ofMembers(32), EACH_ACTIVIST, Addressee.BRANCH))
                .withMessage("demand must address persons, but had [BRANCH], hours 32/year, each activist");
    }

    @Test
    void the_addressees_are_copied() {
        Set<Addressee> addressees = new HashSet<>(Set.of(Addressee.BRANCH));
        Demand demand = new Demand(addressees, MONTHLY, WHOLE);
        addressees.clear();
        assertThat(demand.addressees()).containsExactly(Addressee.BRANCH);
    }

    private static void refused(Requirement requirement, Parts parts, String rule, Addressee... addressees) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demand(requirement, parts, addressees))
                .withMessageStartingWith("demand " + rule + ", but had ");
    }

    private static void accepted(Requirement requirement, Parts parts, Addressee... addressees) {
        assertThatCode(() -> demand(requirement, parts, addressees)).doesNotThrowAnyException();
    }

    private static Demand demand(Requirement requirement, Parts parts, Addressee... addressees) {
        return new Demand(ImmutableSet.copyOf(addressees), requirement, parts);
    }
}
