package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.Item;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.Parts;
import dev.norms.time.WindowName;
import java.util.List;

/** The norms found only in the articles on image, 15 to 18. */
final class ImageArticles {
    /** The classes of materials, as article 15 lists them. */
    private static final List<Item> MATERIALS = List.of(
            Item.of("newspapers", "党建报刊", "newspapers"),
            Item.of("books", "书籍", "books"),
            Item.of("party-constitution", "党章", "Party constitution"),
            Item.of("regulations", "条例", "regulations"),
            Item.of("plans", "工作计划", "plans"),
            Item.of("summaries", "总结", "summaries"),
            Item.of("documents", "文件", "documents"),
            Item.of("minutes", "会议记录", "minutes"),
            Item.of("rosters", "党员名册", "rosters"),
            Item.of("admission", "分党校及党员发展", "Party school and admission"),
            Item.of("organizational-life", "支部组织生活", "organizational life"));

    private ImageArticles() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ART-15.1", "党建工作室资料", "activity room and its materials")
                        .summary(
                                "党建工作室有经费、标识和设备，党建资料分类陈列、及时装订。只核对各类资料是否齐备；经费、标识、设备和装订由人把握。",
                                "The activity room is kept: budget, signs, and materials in their classes, bound in time. Only the classes of materials are checked; budget, signs, equipment and binding are for people to judge.")
                        .demands(
                                new ChecklistRequirement(CheckList.MATERIAL_CLASSES, MATERIALS),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.PARTLY)
                        .cites("article:15#2")
                        .reads(in, CountingReadings.LATEST_CHECK),
                AttestedNorm.builder(in, "ART-16.1", Addressee.GENERAL_BRANCH)
                        .label("党员风采展示", "display of members' deeds")
                        .summary("设置党员风采展示栏。", "The deeds of members are on display.")
                        .cites("article:16#1"),
                style(in),
                AttestedNorm.builder(in, "ART-16.3", Addressee.GENERAL_BRANCH)
                        .label("师德师风与学术道德", "teachers' ethics and academic conduct")
                        .summary("加强师德师风和学术道德建设。", "Teachers' ethics and academic conduct are looked after.")
                        .cites("article:16#2"),
                Norm.builder("ART-17.1", "毕业生廉洁教育", "integrity education for graduates")
                        .summary("面向毕业生开展廉洁教育活动。", "Integrity education is held for graduates.")
                        .demands(
                                Counts.within(
                                        in,
                                        WindowName.GRADUATION,
                                        WindowReadings.GRADUATION,
                                        EvidenceRule.activity(ActivityKind.INTEGRITY_EDUCATION)),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("article:17#2")
                        .reads(
                                in,
                                CommonReadings.season(
                                        WindowReadings.GRADUATION,
                                        WindowReadings.GRACE_GRADUATION,
                                        CountingReadings.UNDEFINED)),
                Norm.builder("ART-18.1", "网站管理与党建专栏", "website rules and column")
                        .summary(
                                "制定网站管理办法，办好党建专栏。",
                                "Rules for the website are made and its Party-building column is kept.")
                        .demands(DocumentRequirement.standing(DocumentKind.WEBSITE_RULES), Addressee.GENERAL_BRANCH)
                        .demands(
                                AttestedNorm.attestation(in, FrequencyReadings.ATTESTED, "ART-18.1"),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.PARTLY)
                        .cites("article:18#2", "article:18#3")
                        .reads(in, CommonReadings.papers(FrequencyReadings.ATTESTED, CountingReadings.ATTESTATION)));
    }

    private static Norm.Builder style(Interpretations in) {
        return Norm.builder("ART-16.2", "教风学风巡查通报", "teaching and study style")
                .summary("督导课堂教风、巡查学风并定期通报。", "Teaching and study style is checked and reported at regular intervals.")
                .demands(
                        Counts.activity(in, FrequencyReadings.STYLE_REPORTS, ActivityKind.STYLE_INSPECTION),
                        Parts.Named.of(ActivityKind.STYLE_INSPECTION),
                        Addressee.GENERAL_BRANCH)
                .demands(
                        Counts.document(in, FrequencyReadings.STYLE_REPORTS, DocumentKind.STYLE_REPORT),
                        new Parts.Named(new Item(DocumentKind.STYLE_REPORT.code(), DocumentKind.STYLE_REPORT.label())),
                        Addressee.GENERAL_BRANCH)
                .executability(Executability.VAGUE)
                .cites("article:16#3")
                .reads(in, CommonReadings.meetings(FrequencyReadings.STYLE_REPORTS));
    }
}
