package dev.norms.opinion.reading;

import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.source.Confidence;
import dev.norms.vote.CandidateRule;
import dev.norms.vote.Matter;
import dev.norms.vote.Threshold;
import dev.norms.vote.VotingBase;
import dev.norms.vote.VotingRule;
import java.util.List;
import java.util.Set;

/** Readings of how meetings and elections decide, which the document leaves to upper rules. */
public final class VoteReadings {
    /** The quorum and the majority of a members' assembly. */
    public static final Interpretation<VotingRule> ASSEMBLY_VOTE = Interpretation.asks(
                    "assembly-vote", "党员大会何时可以表决、何时通过", "when an assembly may vote, and when a motion is carried")
            .reads(
                    new VotingRule(
                            Set.of(Matter.MOTION),
                            Threshold.atLeast(1, 2),
                            Threshold.moreThan(1, 2),
                            VotingBase.ENTITLED,
                            false),
                    ValueForm.votingOn(Matter.MOTION))
            .alternatively(">1/2,>1/2")
            .because(
                    "“以上”含本数；书面意见只有接收、转正的规定写明",
                    "\"or more\" includes the number itself; only the rules on admission provide for written opinions")
            .at(List.of(UpperRules.BRANCH_RULES_2018.article(11, Confidence.READ)), "annex:INS-2#1");

    /** The quorum and the majority of a meeting on admission or confirmation. */
    public static final Interpretation<VotingRule> ADMISSION_VOTE = Interpretation.asks(
                    "admission-vote", "接收、转正大会何时可以表决、何时通过", "when a meeting may vote on admission or confirmation")
            .reads(
                    new VotingRule(
                            Set.of(Matter.ADMISSION, Matter.CONFIRMATION),
                            Threshold.moreThan(1, 2),
                            Threshold.moreThan(1, 2),
                            VotingBase.ENTITLED,
                            true),
                    ValueForm.votingOn(Matter.ADMISSION, Matter.CONFIRMATION))
            .alternatively("1/2,>1/2,written")
            .alternatively(">1/2,>1/2")
            .because("两版细则都写“超过”", "both editions of the rules say \"more than\"")
            .at(
                    List.of(
                            UpperRules.admissionRulesOf2014(20),
                            UpperRules.admissionRulesOf2014(21),
                            UpperRules.ADMISSION_RULES_2026.article(19, Confidence.READ),
                            UpperRules.ADMISSION_RULES_2026.article(20, Confidence.READ),
                            UpperRules.ADMISSION_RULES_2026.article(32, Confidence.READ)),
                    "annex:INS-1#2");

    /** The quorum and the majority of an election. */
    public static final Interpretation<VotingRule> ELECTION_VOTE = Interpretation.asks(
                    "election-vote",
                    "选举何时有效、得多少票当选",
                    "when an election is valid, and with how many votes somebody is elected")
            .reads(
                    new VotingRule(
                            Set.of(Matter.ELECTION),
                            Threshold.atLeast(4, 5),
                            Threshold.moreThan(1, 2),
                            VotingBase.ENTITLED,
                            false),
                    ValueForm.votingOn(Matter.ELECTION))
            .alternatively(">4/5,>1/2")
            .because(
                    "2020年条例写“不少于”（转引，条号未核实）",
                    "the regulations of 2020 say \"at least\" (second-hand, article not confirmed)")
            .at(
                    List.of(UpperRules.ELECTION_RULES_2020.asWhole(Confidence.SECONDARY)),
                    "annex:ORG-3#1",
                    "annex:ORG-3#2",
                    "article:4#2");

    /** The base of the majority of an election. */
    public static final Interpretation<VotingBase> ELECTION_MAJORITY_BASE = Interpretation.asks(
                    "election-majority-base", "当选的半数以何为基数", "of whom the majority in an election is counted")
            .reads(VotingBase.ENTITLED, ValueForm.VOTING_BASE)
            .alternatively(VotingBase.PRESENT)
            .because("来源不一，取较严者", "the sources contradict each other; the stricter is taken")
            .at(
                    List.of(UpperRules.ELECTION_RULES_2020.asWhole(Confidence.CONTRADICTORY)),
                    "annex:ORG-3#1",
                    "annex:ORG-3#2",
                    "article:4#2");

    /** The number of candidates in excess of the seats of an election. */
    public static final Interpretation<CandidateRule> ELECTION_CANDIDATES = Interpretation.asks(
                    "election-candidates", "候选人须多于应选人数多少", "by how much the candidates must outnumber the seats")
            .reads(new CandidateRule(20), ValueForm.CANDIDATES)
            .alternatively(new CandidateRule(30))
            .because(
                    "2020年条例写“不少于”（转引，条号未核实），故向上取整",
                    "the regulations of 2020 say \"at least\" (second-hand, article not confirmed), hence rounded up")
            .at(
                    List.of(UpperRules.ELECTION_RULES_2020.asWhole(Confidence.SECONDARY)),
                    "annex:ORG-3#1",
                    "annex:ORG-3#2",
                    "article:4#2");

    /** The share of members who may be rated excellent. */
    public static final Interpretation<Share> EXCELLENT_SHARE = Interpretation.asks(
                    "excellent-share", "民主评议中优秀等次的上限", "how many members may be rated excellent")
            .reads(new Share(1, 3), "不超过正式党员人数的三分之一，向下取整", "at most one third of the full members, rounded down")
            .because(
                    "原文未写民主评议（可结合组织生活会开展）；上级通知的基数不一，预备党员不定等次",
                    "the source does not mention this appraisal, which may be part of an organizational life meeting; notices differ in the base, and probationary members are not graded")
            .at(List.of(UpperRules.EDUCATION_RULES_2019.article(18, Confidence.CONTRADICTORY)), "annex:INS-3#1");

    private VoteReadings() {}
}
