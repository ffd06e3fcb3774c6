package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.DocumentKind;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.Strength;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.organization.Role;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.PostsRequirement;
import java.util.List;
import java.util.Set;

/** The norms of the last articles: supervision, accountability and every member, articles 19 and 20. */
final class SupervisionArticles {
    private SupervisionArticles() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ART-19.1", "督查", "supervision")
                        .summary(
                                "由书记牵头，纪检委员、组织委员、党务干部落实督查。",
                                "The secretary leads supervision; discipline and organization commissioners and Party affairs officers carry it out.")
                        .demands(
                                new PostsRequirement(Set.of(
                                        Role.SECRETARY,
                                        Role.DISCIPLINE_COMMISSIONER,
                                        Role.ORGANIZATION_COMMISSIONER,
                                        Role.AFFAIRS_OFFICER)),
                                Addressee.GENERAL_BRANCH)
                        .demands(
                                Counts.document(
                                        in, FrequencyReadings.SUPERVISION_REPORTS, DocumentKind.SUPERVISION_REPORT),
                                Addressee.GENERAL_BRANCH)
                        .strength(Strength.SHALL)
                        .executability(Executability.VAGUE)
                        .cites("article:19#1")
                        .reads(in, CommonReadings.papers(FrequencyReadings.SUPERVISION_REPORTS)),
                Norm.builder("ART-19.2", "落实不力的整改", "accountability")
                        .summary(Summaries.followUps(in.value(CountingReadings.FOLLOW_UPS)))
                        .demands(new FollowUpRequirement(), Addressee.GENERAL_BRANCH)
                        .executability(Executability.PARTLY)
                        .cites("article:19#3")
                        .reads(in, CountingReadings.FOLLOW_UPS),
                Norm.builder("ART-20.1", "学习和纪律", "study and discipline")
                        .summary("党员加强学习，严守纪律，勇于担当。", "Members study, keep discipline and take on their tasks.")
                        .demands(AttestedNorm.attestation(in, FrequencyReadings.ATTESTED, "ART-20.1"), Addressee.MEMBER)
                        .strength(Strength.SHALL)
                        .executability(Executability.ATTESTED)
                        .cites("article:20#1")
                        .reads(in, FrequencyReadings.ATTESTED, CountingReadings.ATTESTATION)
                        .reads(in, CommonReadings.personal(CountingReadings.ATTESTED_FOR_MEMBERS)));
    }
}
