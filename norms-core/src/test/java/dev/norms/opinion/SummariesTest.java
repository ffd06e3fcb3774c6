package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.ProfileRow;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a norm is said to ask for is what the readings of the college make it ask for. */
class SummariesTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '#', quoteCharacter = '"', textBlock = """
            lecturers           # general-branch-secretary # INS-2.5  # 党总支书记每年为本组织讲党课不少于一次。         # The secretary of the general branch gives a lecture there at least once a year.
            group-meetings      # 1..1                     # INS-2.4  # 党小组每月召开党小组会1次。                       # A Party group meets exactly 1 time a month.
            group-meetings      # 2+                       # INS-2.4  # 党小组每月召开党小组会不少于2次。                 # A Party group meets at least 2 times a month.
            group-meetings      # 1..2                     # INS-2.4  # 党小组每月召开党小组会一至两次。                # A Party group meets once or twice a month.
            group-meetings      # 1+                       # INS-2.4  # 党小组每月召开党小组会不少于1次。                 # A Party group meets at least 1 time a month.
            lecturers           # every-secretary          # INS-2.5  # 党总支、党支部书记每年为本组织讲党课不少于一次。 # The secretary of each general branch and branch gives a lecture there at least once a year.
            secretary-link      # faculty|undergraduate|postgraduate|mixed # ACT-1.1 # 党总支书记联系一个党支部。         # The secretary of the general branch is linked with a branch.
            secretary-link      # undergraduate            # ACT-1.1  # 党总支书记联系一个学生党支部。                   # The secretary of the general branch is linked with an undergraduate branch.
            secretary-link      # undergraduate|postgraduate|mixed # ACT-1.1 # 党总支书记联系一个学生党支部。               # The secretary of the general branch is linked with a student branch.
            deputy-link         # faculty|mixed            # ACT-1.2  # 党总支副书记联系一个教工或混合党支部。             # The deputy secretary of the general branch is linked with a faculty or mixed branch.
            dormitory-link      # student-branches         # ACT-1.4  # 学生党支部书记与一个学生寝室保持联系，教工党支部书记不作要求。 # The secretary of each branch with students is linked with a student dormitory room.
            dormitory-link      # all                      # ACT-1.4  # 各党支部书记与一个学生寝室保持联系。               # The secretary of each branch is linked with a student dormitory room.
            pairs               # teacher-in-difficulty|student-in-difficulty # ACT-3.2 # 党员与一至二名困难师生结对帮扶。   # A member pairs with one or two teachers or students in difficulty.
            pairs               # student-in-difficulty    # ACT-3.2  # 党员与一至二名困难学生结对帮扶。                 # A member pairs with one or two of these: student in difficulty.
            term-general-branch # 5                        # ORG-3.1  # 党总支委员会任期5年，届满前换届。                 # The committee of the general branch is re-elected before its term of 5 years expires.
            term-general-branch # 3                        # ORG-3.1  # 党总支委员会任期三年，届满前换届。                 # The committee of the general branch is re-elected before its term of three years expires.
            term-general-branch # 1                        # ORG-3.1  # 党总支委员会任期1年，届满前换届。                 # The committee of the general branch is re-elected before its term of 1 year expires.
            working-group       # cadres                   # ART-3.1  # 党总支成立工作小组，书记任组长，党员领导干部为成员。 # A working group is chaired by the secretary; leading cadres are members.
            liaison-persons     # 2..2                     # INS-1.3  # 党支部为每名入党积极分子确定2名正式党员作培养联系人。 # A branch gives every activist exactly 2 full members as liaison persons.
            liaison-persons     # 1..1                     # INS-1.3  # 党支部为每名入党积极分子确定1名正式党员作培养联系人。 # A branch gives every activist exactly 1 full member as liaison person.
            liaison-persons     # 2+                       # INS-1.3  # 党支部为每名入党积极分子确定不少于2名正式党员作培养联系人。 # A branch gives every activist at least 2 full members as liaison persons.
            dues-monthly        # quarter                  # ART-10.2 # 党员交纳每月党费，经支部同意可按季交纳。           # A member pays the dues of every month, with the branch's consent by the end of its quarter.
            follow-ups          # members-too              # ART-19.2 # 对落实不力的组织或个人追究责任，组织和党员未完成的事项须整改。 # Where duties are not carried out somebody answers for it; every missed duty has a follow-up.
            INS-2.1             # 2+/quarter               # INS-2.1  # 党支部每季度召开党员大会不少于一次。学院收紧为每季度不少于2次。 # A branch holds a members' assembly at least once a quarter. The college tightens it to at least 2 per quarter.
            """)
    void a_summary_follows_what_the_college_fixed(String setting, String value, String norm, String zh, String en) {
        assertThat(summary(setting, value, norm)).isEqualTo(Label.of(zh, en));
    }

    static Label summary(String setting, String value, String norm) {
        NormBook book = ImplementationOpinion.book();
        CheckedProfile read = book.read(List.of(new ProfileRow(setting, value, "x", "art")));
        assertThat(read.problems()).isEmpty();
        return book.tailoredBy(read.profile()).editions().get(0).norms().stream()
                .filter(each -> each.id().equals(NormId.parse(norm)))
                .findFirst()
                .orElseThrow()
                .summary();
    }
}
