package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.duty.NormId;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @TempDir
    private Path folder;

    @Test
    void a_profile_tailors_the_book_of_the_files() throws IOException {
        Checked<CollegeFiles> files = college("""
                setting,value,reason,by
                INS-2.1,2+/quarter,small branches meet more often,art
                funds-published,1+/quarter,finance office rule,art
                activity-kind:red-film,红色观影|red film,film club,art
                counts-as:red-film,themed-party-day,held as one,art
                """, "a1,art,red-film,2026-03-01\n");

        assertThat(files.problems()).isEmpty();
        NormBook book = files.value().book();
        assertThat(norm(book, "INS-2.1")).hasToString("count 2+/quarter");
        assertThat(norm(book, "MGT-3.1")).hasToString("count 1+/quarter");
        assertThat(book.governing(DAY)
                        .find(NormId.parse("MGT-3.1"))
                        .orElseThrow()
                        .interpretations())
                .extracting(Interpretation::fixedBy)
                .contains(Label.same("art"));
    }

    @Test
    void a_kind_that_no_profile_names_is_unknown() throws IOException {
        Checked<CollegeFiles> files = college(null, "a1,art,red-film;inspection,2026-03-01\n");

        assertThat(files.problems())
                .extracting(problem -> problem.in(Language.ENGLISH))
                .containsExactly(
                        "activities.csv:2: kinds: unknown kind of activity, must be one of 26 such as activist-review (review of activists), commendation (commendation), group-meeting (Party group meeting); see book --list codes (red-film)");
    }

    @Test
    void everything_wrong_in_a_profile_is_reported_at_once_with_both_values() throws IOException {
        Checked<CollegeFiles> files = college("""
                setting,value,reason,by
                INS-2.1,1+/year,fewer,art
                INS-9.9,2+/quarter,x,art
                funds-published,often,,art
                activity-kind:red-film,红色观影|red film,film club,
                MGT-2.1,20,less,art
                group-meetings,0..1,x,y
                """, "a1,nobody,red-film,2026-03-01\n");

        assertThat(files.problems())
                .extracting(problem -> problem.in(Language.ENGLISH))
                .containsExactly(
                        "profile.csv:2: value: does not tighten the norm, which has: 1+/quarter (1+/year)",
                        "profile.csv:3: setting: is not a norm of the book (INS-9.9)",
                        "profile.csv:4: value: must have a value like: 1+/half-year (often)",
                        "profile.csv:4: reason: has no reason",
                        "profile.csv:5: by: does not say who decided it",
                        "profile.csv:6: value: does not tighten the norm, which has: 32 (20)",
                        "profile.csv:7: value: loosens what INS-2.4 decides: 1..2/month (0..1)",
                        "activities.csv:2: organization: unknown organization (nobody)");
    }

    @Test
    void a_profile_is_read_alone_and_must_be_there_then() throws IOException {
        assertThat(CollegeFolder.checkProfile(folder, ImplementationOpinion.book())
                        .problems())
                .extracting(Problem::value)
                .hasSize(1);
        Files.writeString(folder.resolve("profile.csv"), "setting,value,reason,by\nMGT-2.1,40,more,art\n");
        Checked<NormBook> book = CollegeFolder.checkProfile(folder, ImplementationOpinion.book());
        assertThat(book.problems()).isEmpty();
        assertThat(norm(book.value(), "MGT-2.1")).hasToString("hours 40/year");
    }

    private static Object norm(NormBook book, String id) {
        return book.governing(DAY)
                .find(NormId.parse(id))
                .orElseThrow()
                .demands()
                .get(0)
                .requirement();
    }

    private Checked<CollegeFiles> college(String profile, String activities) throws IOException {
        Files.writeString(
                folder.resolve("organizations.csv"),
                "id,kind,name,parent,type,established,dissolved\nart,general-branch,总支,,,2012-09-01,\n");
        Files.writeString(folder.resolve("activities.csv"), "id,organization,kinds,date\n" + activities);
        if (profile != null) {
            Files.writeString(folder.resolve("profile.csv"), profile);
        }
        return CollegeFolder.check(folder, ImplementationOpinion.book());
    }
}
