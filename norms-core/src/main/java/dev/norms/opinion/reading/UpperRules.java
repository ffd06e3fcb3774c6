package dev.norms.opinion.reading;

import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.source.RuleSource;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** The upper rules that the norms cite, each under the code by which results name it. */
public final class UpperRules {
    /** The regulations on the work of Party branches of 2018. */
    public static final RuleSource BRANCH_RULES_2018 = RuleSource.of(
                    "branch-rules-2018", "中国共产党支部工作条例（试行）", "Regulations on the work of Party branches (trial), 2018")
            .inForce(since(2018, 10, 28));

    /** The regulations on elections in grass-roots organizations of 2020. */
    public static final RuleSource ELECTION_RULES_2020 = RuleSource.of(
                    "election-rules-2020",
                    "中国共产党基层组织选举工作条例",
                    "Regulations on elections in grass-roots organizations, 2020")
            .inForce(since(2020, 7, 13));

    /** The opinion on the terms of office of grass-roots organizations of 2018. */
    public static final RuleSource TERM_OPINION_2018 = RuleSource.of(
                    "term-opinion-2018",
                    "关于党的基层组织任期的意见",
                    "Opinion on the terms of office of grass-roots organizations, 2018")
            .inForce(since(2018, 1, 1));

    /** The regulations on the education and management of members of 2019. */
    public static final RuleSource EDUCATION_RULES_2019 = RuleSource.of(
                    "education-rules-2019",
                    "中国共产党党员教育管理工作条例",
                    "Regulations on the education and management of members, 2019")
            .inForce(since(2019, 5, 6));

    /** The plan for the education and training of members, 2019 to 2023. */
    public static final RuleSource TRAINING_PLAN_2019 = RuleSource.of(
                    "training-plan-2019",
                    "2019—2023年全国党员教育培训工作规划",
                    "National plan for the education of members, 2019–2023")
            .inForce(DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2024, 1, 1)));

    /** The rules on the collection, use and management of dues of 2008. */
    public static final RuleSource DUES_RULES_2008 = RuleSource.of(
                    "dues-rules-2008",
                    "关于中国共产党党费收缴、使用和管理的规定",
                    "Rules on the collection, use and management of dues, 2008")
            .inForce(since(2008, 1, 1));

    /** The detailed rules on the admission of members of 2014. */
    public static final RuleSource ADMISSION_RULES_2014 = RuleSource.of(
                    "admission-rules-2014", "中国共产党发展党员工作细则（2014年）", "Detailed rules on the admission of members, 2014")
            .inForce(DateRange.of(LocalDate.of(2014, 5, 28), LocalDate.of(2026, 5, 11)));

    /** The detailed rules on the admission of members as revised in 2026. */
    public static final RuleSource ADMISSION_RULES_2026 = RuleSource.of(
                    "admission-rules-2026",
                    "中国共产党发展党员工作细则（2026年修订）",
                    "Detailed rules on the admission of members, revised 2026")
            .inForce(since(2026, 5, 11));

    /** The regulations on Party organizations of universities of 2010, which the document names as its basis. */
    public static final RuleSource UNIVERSITY_RULES_2010 = RuleSource.of(
                    "university-rules-2010",
                    "中国共产党普通高等学校基层组织工作条例（2010年）",
                    "Regulations on Party organizations of universities, 2010")
            .inForce(DateRange.of(LocalDate.of(2010, 8, 13), LocalDate.of(2021, 4, 16)));

    /** The regulations on Party organizations of universities as revised in 2021. */
    public static final RuleSource UNIVERSITY_RULES_2021 = RuleSource.of(
                    "university-rules-2021",
                    "中国共产党普通高等学校基层组织工作条例（2021年修订）",
                    "Regulations on Party organizations of universities, revised 2021")
            .inForce(since(2021, 4, 16));

    /** The rules on the democratic life meetings of leading cadres of 2016. */
    public static final RuleSource DEMOCRATIC_LIFE_RULES_2016 = RuleSource.of(
                    "democratic-life-rules-2016",
                    "县以上党和国家机关党员领导干部民主生活会若干规定",
                    "Rules on the democratic life meetings of leading cadres, 2016")
            .inForce(since(2016, 1, 1));

    /** The measures for the appraisal of secretaries by their work for the grass roots of 2019. */
    public static final RuleSource APPRAISAL_RULES_2019 = RuleSource.of(
                    "appraisal-rules-2019",
                    "党委（党组）书记抓基层党建工作述职评议考核办法（试行）",
                    "Measures for the appraisal of secretaries by their work for the grass roots (trial), 2019")
            .inForce(since(2019, 1, 1));

    /** The constitution of the Party as of 2017, which the document names as its first basis. */
    public static final RuleSource PARTY_CONSTITUTION_2017 = RuleSource.of(
                    "party-constitution-2017", "中国共产党章程（2017年）", "Constitution of the Party, 2017")
            .inForce(since(2017, 10, 24));

    /** The papers 5 and 6 of 2016 of the municipal committee for education; their text was not found. */
    public static final RuleSource MUNICIPAL_NORMS_2016 = RuleSource.of(
                    "municipal-norms-2016",
                    "渝教工委〔2016〕5号、6号（高校基层党组织工作活动基本规范）",
                    "Papers 5 and 6 of 2016 of the municipal education committee: basic norms for universities")
            .inForce(since(2016, 1, 1));

    private UpperRules() {}

    /**
     * Returns the citation of an article of the detailed rules of 2014, of which articles 17 to 20 and 32 to 34 were
     * read; the others are cited from memory.
     *
     * @param article its number
     * @return the citation
     */
    public static Citation admissionRulesOf2014(int article) {
        boolean isRead = (article >= 17 && article <= 20) || (article >= 32 && article <= 34);
        return ADMISSION_RULES_2014.article(article, isRead ? Confidence.READ : Confidence.REMEMBERED_CONSISTENT);
    }

    private static DateRange since(int year, int month, int day) {
        return DateRange.since(LocalDate.of(year, month, day));
    }

    /**
     * Returns all upper rules.
     *
     * @return the rules, unmodifiable
     */
    public static List<RuleSource> all() {
        return List.of(
                BRANCH_RULES_2018,
                ELECTION_RULES_2020,
                TERM_OPINION_2018,
                EDUCATION_RULES_2019,
                TRAINING_PLAN_2019,
                DUES_RULES_2008,
                ADMISSION_RULES_2014,
                ADMISSION_RULES_2026,
                UNIVERSITY_RULES_2010,
                UNIVERSITY_RULES_2021,
                DEMOCRATIC_LIFE_RULES_2016,
                APPRAISAL_RULES_2019,
                PARTY_CONSTITUTION_2017,
                MUNICIPAL_NORMS_2016);
    }
}
