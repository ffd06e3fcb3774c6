package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.Item;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.FilingRequirement;
import java.util.List;

/** The norms of the annex on image (形象规范): category IMG. */
final class ImageNorms {
    /** The six haves (六有), as annex row 16 lists them. */
    private static final List<Item> SIX_HAVES = List.of(
            Item.of("place", "场所", "place"),
            Item.of("equipment", "设施", "equipment"),
            Item.of("signs", "标志", "signs"),
            Item.of("party-flag", "党旗", "Party flag"),
            Item.of("books-and-papers", "书报", "books and papers"),
            Item.of("rules", "制度", "rules"));

    private ImageNorms() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                AttestedNorm.builder(in, "IMG-1.1", Addressee.BRANCH)
                        .label("先锋模范作用", "leading by example")
                        .summary(
                                "党员以身作则，带动校风、教风、学风。",
                                "The members of a branch lead by example in school, teaching and study style.")
                        .cites("annex:IMG-1#1", "article:16#1"),
                Norm.builder("IMG-2.1", "“六有”活动场所", "six haves")
                        .summary(
                                "活动场所具备场所、设施、标志、党旗、书报、制度六项。",
                                "The activity room has place, equipment, signs, Party flag, books and papers, and rules.")
                        .demands(new ChecklistRequirement(CheckList.SIX_HAVES, SIX_HAVES), Addressee.GENERAL_BRANCH)
                        .cites("annex:IMG-2#1", "article:15#1")
                        .reads(in, CountingReadings.LATEST_CHECK),
                AttestedNorm.builder(
                                in, FrequencyReadings.PLATFORM, "IMG-2.2", Addressee.GENERAL_BRANCH, Addressee.BRANCH)
                        .label("党建信息平台", "12371 platform")
                        .summary("建好、用好、管好党建信息平台。", "The platform 12371 is built, used and kept.")
                        .cites("annex:IMG-2#2", "article:18#1"),
                Norm.builder("IMG-3.1", "党员花名册", "roster of members")
                        .summary("党支部建立并更新党员花名册。", "A branch keeps a roster of its members and renews it.")
                        .demands(
                                Counts.document(in, FrequencyReadings.ROSTERS, DocumentKind.MEMBER_ROSTER),
                                Addressee.BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("annex:IMG-3#1", "article:15#2")
                        .reads(in, CommonReadings.papers(FrequencyReadings.ROSTERS)),
                Norm.builder("IMG-3.2", "入党积极分子花名册", "roster of activists")
                        .summary("党支部建立并更新入党积极分子花名册。", "A branch keeps a roster of its activists and renews it.")
                        .demands(
                                Counts.document(in, FrequencyReadings.ROSTERS, DocumentKind.ACTIVIST_ROSTER),
                                Addressee.BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("annex:IMG-3#2")
                        .reads(in, CommonReadings.papers(FrequencyReadings.ROSTERS)),
                Norm.builder("IMG-3.3", "活动记录归档", "records filed")
                        .summary("每次活动的记录都归档保存。", "The records of every activity are kept and filed.")
                        .demands(new FilingRequirement(), Addressee.GENERAL_BRANCH, Addressee.BRANCH, Addressee.GROUP)
                        .cites("annex:IMG-3#3", "article:15#2")
                        .reads(in, CountingReadings.FILED));
    }
}
