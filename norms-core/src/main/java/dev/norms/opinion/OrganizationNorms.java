package dev.norms.opinion;

import com.google.common.collect.ImmutableList;
import dev.norms.duty.Addressee;
import dev.norms.norm.Norm;
import dev.norms.requirement.TermRequirement;
import dev.norms.source.Confidence;

/** What the annex demands of organizations (组织规范): category ORG. */
final class OrganizationNorms {
    private OrganizationNorms() {}

    static ImmutableList<Norm> norms() {
        return ImmutableList.of(
                Norm.builder()
                        .id("ORG-3.1")
                        .label("总支换届", "re-election of the general branch")
                        .summary(
                                "党总支委员会任期三年，届满前换届。",
                                "The committee of the general branch is re-elected before its term of three years expires.")
                        .addAddressees(Addressee.GENERAL_BRANCH_COMMITTEE)
                        .requirement(new TermRequirement(Readings.RE_ELECTION.value()))
                        .cites("annex:ORG-3#1", "article:4#2")
                        .addCitation(UpperRules.TERM_OPINION_2018.asWhole(Confidence.SECONDARY))
                        .addCitation(UpperRules.ELECTION_RULES_2020.article(3, Confidence.READ))
                        .addInterpretation(Readings.RE_ELECTION)
                        .build(),
                Norm.builder()
                        .id("ORG-3.2")
                        .label("支部换届", "re-election of the branch")
                        .summary(
                                "支部委员会（不设委员会的为书记）任期三年，届满前换届。",
                                "The committee of a branch, or its secretary where it has none, is re-elected before the term of three years expires.")
                        .addAddressees(Addressee.BRANCH_COMMITTEE)
                        .requirement(new TermRequirement(Readings.RE_ELECTION.value()))
                        .cites("annex:ORG-3#2", "article:4#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(21, Confidence.READ))
                        .addCitation(UpperRules.TERM_OPINION_2018.asWhole(Confidence.SECONDARY))
                        .addCitation(UpperRules.ELECTION_RULES_2020.article(3, Confidence.READ))
                        .addInterpretation(Readings.RE_ELECTION)
                        .build());
    }
}
