package dev.norms.opinion;

import static dev.norms.organization.Role.DEPUTY_SECRETARY;
import static dev.norms.organization.Role.SECRETARY;

import dev.norms.duty.Addressee;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.GroupsAdvised;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import java.util.List;
import java.util.Set;

/** The norms of the annex on organizations (组织规范): category ORG. */
final class OrganizationNorms {
    private static final BodyRule ONE_SECRETARY = new BodyRule.Seats(Set.of(SECRETARY), Bound.between(1, 1));
    private static final BodyRule A_COMMISSIONER = new BodyRule.Seats(Role.commissioners(), Bound.atLeast(1));

    private OrganizationNorms() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ORG-1.1", "三级组织设置", "three tiers")
                        .summary(
                                "设置党总支、党支部、党小组三级组织。",
                                "There are three tiers: general branch, branches and Party groups.")
                        .demands(
                                CompositionRequirement.of(
                                        EvidenceSource.ORGANIZATIONS,
                                        new BodyRule.Tiers(in.value(ScopeReadings.GROUPS) == GroupsAdvised.REQUIRED)),
                                Addressee.GENERAL_BRANCH)
                        .cites("annex:ORG-1#1", "article:4#2")
                        .reads(in, ScopeReadings.GROUPS),
                Norm.builder("ORG-1.2", "组织规模", "size of organizations")
                        .summary(
                                "党组织的设置随党员人数调整。",
                                "Organizations are set up and adjusted as the numbers of members demand.")
                        .demands(
                                CompositionRequirement.of(EvidenceSource.PEOPLE, in.value(ScopeReadings.SIZES)),
                                Addressee.GENERAL_BRANCH)
                        .cites("annex:ORG-1#2", "article:5#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(4, Confidence.READ))
                        .reads(in, ScopeReadings.SIZES),
                Norm.builder("ORG-2.1", "总支班子构成", "posts of the general branch")
                        .summary(
                                "党总支配备书记、副书记和委员。",
                                "The general branch has a secretary, a deputy secretary and commissioners.")
                        .demands(
                                CompositionRequirement.of(
                                        EvidenceSource.POSTS,
                                        ONE_SECRETARY,
                                        new BodyRule.Seats(Set.of(DEPUTY_SECRETARY), Bound.atLeast(1)),
                                        new BodyRule.Seats(
                                                Role.commissioners(), in.value(ScopeReadings.GENERAL_BRANCH_SEATS))),
                                Addressee.GENERAL_BRANCH)
                        .cites("annex:ORG-2#1", "article:4#2")
                        .reads(in, ScopeReadings.GENERAL_BRANCH_SEATS),
                Norm.builder("ORG-2.2", "支部班子构成", "posts of the branch")
                        .summary(
                                "党支部按党员人数配备书记、副书记和委员。",
                                "A branch has a secretary, and by its size a deputy secretary and commissioners.")
                        .demands(
                                CompositionRequirement.of(
                                        EvidenceSource.POSTS,
                                        new BodyRule.BySize(
                                                in.value(ScopeReadings.BRANCH_COMMITTEE),
                                                List.of(
                                                        ONE_SECRETARY,
                                                        new BodyRule.CommitteeSize(
                                                                in.value(ScopeReadings.BRANCH_SEATS), 5),
                                                        A_COMMISSIONER),
                                                List.of(
                                                        ONE_SECRETARY,
                                                        new BodyRule.Seats(
                                                                Set.of(DEPUTY_SECRETARY), Bound.between(0, 1))))),
                                Addressee.BRANCH)
                        .cites("annex:ORG-2#2", "article:4#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(20, Confidence.SECONDARY))
                        .reads(in, ScopeReadings.BRANCH_SEATS, ScopeReadings.BRANCH_COMMITTEE),
                Norm.builder("ORG-2.3", "委员分工", "division of work")
                        .summary("每届委员会明确委员分工、职责和任期。", "Each committee writes down who does what in its term.")
                        .demands(division(in, new Applicability.Always()), Addressee.GENERAL_BRANCH_COMMITTEE)
                        .demands(division(in, new Applicability.HasCommissioner()), Addressee.BRANCH_COMMITTEE)
                        .executability(Executability.PARTLY)
                        .cites("annex:ORG-2#3", "article:4#2")
                        .reads(in, ScopeReadings.DIVISION_OF_WORK)
                        .reads(in, CommonReadings.seasonalPapers()),
                Norm.builder("ORG-3.1", "总支换届", "re-election of the general branch")
                        .summary(Summaries.term(in.value(ScopeReadings.TERM_GENERAL_BRANCH)))
                        .demands(
                                new TermRequirement(in.value(ScopeReadings.RE_ELECTION)
                                        .withYears(in.value(ScopeReadings.TERM_GENERAL_BRANCH))),
                                Addressee.GENERAL_BRANCH_COMMITTEE)
                        .cites("annex:ORG-3#1", "article:4#2")
                        .addCitation(UpperRules.TERM_OPINION_2018.asWhole(Confidence.SECONDARY))
                        .addCitation(UpperRules.ELECTION_RULES_2020.article(3, Confidence.READ))
                        .reads(
                                in,
                                CommonReadings.elections(
                                        ScopeReadings.TERM_GENERAL_BRANCH,
                                        ScopeReadings.RE_ELECTION,
                                        CountingReadings.DUE_DAY)),
                Norm.builder("ORG-3.2", "支部换届", "re-election of the branch")
                        .summary(
                                "支部委员会（不设委员会的为书记）任期三年，届满前换届。",
                                "The committee of a branch, or its secretary where it has none, is re-elected before the term of three years expires.")
                        .demands(new TermRequirement(in.value(ScopeReadings.RE_ELECTION)), Addressee.BRANCH_COMMITTEE)
                        .cites("annex:ORG-3#2", "article:4#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(21, Confidence.READ))
                        .addCitation(UpperRules.TERM_OPINION_2018.asWhole(Confidence.SECONDARY))
                        .addCitation(UpperRules.ELECTION_RULES_2020.article(3, Confidence.READ))
                        .reads(in, CommonReadings.elections(ScopeReadings.RE_ELECTION, CountingReadings.DUE_DAY)));
    }

    private static DocumentRequirement division(Interpretations in, Applicability applicability) {
        return DocumentRequirement.eachTerm(
                DocumentKind.DIVISION_OF_WORK, in.value(ScopeReadings.DIVISION_OF_WORK), applicability);
    }
}
