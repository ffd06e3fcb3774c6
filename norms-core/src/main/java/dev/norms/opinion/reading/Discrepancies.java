package dev.norms.opinion.reading;

import static dev.norms.norm.Discrepancy.Kind.CONTRADICTORY;
import static dev.norms.norm.Discrepancy.Kind.EQUAL;

import dev.norms.norm.Discrepancy;
import java.util.List;
import java.util.stream.Stream;

/**
 * The discrepancies within the document or with upper rules, and how its norms resolve each.
 *
 * <p>Principle: the articles prevail over the annex, which is their summary in a table (简表); what only one of them says
 * is owed as well, and where both can be kept, both are owed. An upper rule fills what the document leaves open and
 * never takes a number away from it. A resolution that departs from this says so and why. A college resolves one
 * differently by fixing another value of one of its readings; a resolution without readings says that no reading would
 * change a result.
 */
public final class Discrepancies {
    private static final List<Discrepancy> ALL = Stream.of(within(), UpperDiscrepancies.all())
            .flatMap(List::stream)
            .map(Discrepancy.Builder::build)
            .toList();

    private Discrepancies() {}

    /**
     * Returns all discrepancies.
     *
     * @return the discrepancies: within the document, then against upper rules; unmodifiable
     */
    public static List<Discrepancy> all() {
        return ALL;
    }

    private static List<Discrepancy.Builder> within() {
        return List.of(
                Discrepancy.builder("INT-1", CONTRADICTORY)
                        .at("article:14#2", "annex:ACT-1#1")
                        .differs(
                                "正文写明书记联系教工党支部、副书记联系学生党支部、每名委员联系一个党支部，简表只写党组织书记联系一个党支部",
                                "the article links the secretary with a faculty branch, the deputy with a student branch and each commissioner with one branch; the annex only links a secretary with one")
                        .resolved(
                                "以正文为准：逐个职务要求，书记联系教工党支部；无人联系的党支部予以提示",
                                "the article prevails: each post owes its link, the secretary with a faculty branch; a branch that nobody is linked with is noted")
                        .by(ScopeReadings.SECRETARY_LINK, ScopeReadings.DEPUTY_LINK)
                        .concerns("ACT-1.1", "ACT-1.2", "ACT-1.3"),
                Discrepancy.builder("INT-2", CONTRADICTORY)
                        .at("article:14#3", "annex:ACT-1#5", "annex:ACT-3#2")
                        .differs(
                                "正文为一至二名困难学生；简表一处未写人数，另一处为一至二名困难师生",
                                "the article says one or two students in difficulty; the annex once gives no number and once says teachers or students")
                        .resolved(
                                "两处都要求：联系师生不少于1人，结对帮扶一至二人；偏离以正文为准的原则，帮扶对象按简表包括困难教师，因为教工支部党员帮扶教师也是帮扶",
                                "both are owed: a link with at least one person, and a pairing with one or two; departing from the principle, teachers in difficulty count as the annex has it, since members of faculty branches help teachers")
                        .by(ScopeReadings.MEMBER_LINKS, ScopeReadings.PAIRS)
                        .concerns("ACT-1.5", "ACT-3.2"),
                Discrepancy.builder("INT-3", CONTRADICTORY)
                        .at("preamble", "article:14#2")
                        .differs(
                                "开头把研究生党支部单列，正文只为教工、学生党支部指定了联系人",
                                "the preamble lists postgraduate branches separately; the article names who is linked with faculty and student branches only")
                        .resolved(
                                "正文未写的由开头补充：副书记联系研究生或混合党支部也算；由委员联系亦可",
                                "what the article leaves out is filled from the preamble: the deputy's link with a postgraduate or mixed branch counts; a commissioner may be linked with it as well")
                        .by(ScopeReadings.DEPUTY_LINK)
                        .concerns("ACT-1.2", "ACT-1.3"),
                Discrepancy.builder("INT-4", CONTRADICTORY)
                        .at("article:3#1", "article:19#1")
                        .differs(
                                "一处由工作小组监督（各支部书记在内，等于监督自己），另一处由书记牵头，纪检委员、组织委员和党务干部落实",
                                "in one place a working group supervises, of which the branch secretaries are members and so supervise themselves; in the other the secretary does, with commissioners and Party affairs officers")
                        .resolved(
                                "两处都要求：工作小组按所列人员组成并履职，督查另有职务和报告",
                                "both are owed: the group with the members listed, and supervision with its own posts and reports")
                        .by(ScopeReadings.WORKING_GROUP)
                        .concerns("ART-3.1", "ART-3.3", "ART-19.1"),
                Discrepancy.builder("INT-5", CONTRADICTORY)
                        .at("preamble")
                        .differs(
                                "通知称由总支委员会研究，开头称由全委会决定，日期相同",
                                "the notice says the committee studied it, the preamble that the full committee decided it, on the same day")
                        .resolved(
                                "视为同一机构同日通过，只影响称谓，版本自当日起有效；没有另一种会改变结果的读法，不设执行口径",
                                "taken as the same body on the same day, so only the names differ; the edition is in force from that day; no other reading would change a result, so there is none to set"),
                Discrepancy.builder("INT-6", EQUAL)
                        .at("article:3#2", "annex:ORG-2#2")
                        .differs(
                                "正文写支部书记为第一责任人，简表列支部书记一职：有书记即两处都做到",
                                "the article names the branch secretary as first responsible, the annex lists the post: with a secretary both are kept")
                        .resolved(
                                "两处都列，各自核对；没有另一种会改变结果的读法，不设执行口径",
                                "both are owed and each is checked separately; no other reading would change a result, so there is none to set")
                        .concerns("ART-3.2", "ORG-2.2"));
    }
}
