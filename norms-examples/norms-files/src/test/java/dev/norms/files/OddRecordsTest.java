package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Rows that are possible but look like mistakes are counted and noted, never refused and never listed by the hundred.
 */
class OddRecordsTest {
    @Test
    void a_good_folder_has_none() {
        assertThat(Folder.good().read().notes()).isEmpty();
    }

    @Test
    void who_led_attended_or_studied_outside_every_stay_is_named_with_the_line() {
        Folder folder = Folder.good()
                .append("people.csv", "p3,b1,full,2020-01-01,2021-04-08,,,\n")
                .append("activities.csv", "a2,b1,party-lecture,2021-04-08,,,p1;p3,,\n")
                .append("attendance.csv", "a2,p3,\n")
                .append("study.csv", "p3,2021-04-07,1,\np3,2019-12-31,1,\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().notes())
                .containsExactly(
                        Label.of(
                                "1行的日期不在该人员的在册期间内：activities.csv:4（p3, 2021-04-08）",
                                "1 row is dated when the person belonged to no organization:"
                                        + " activities.csv:4 (p3, 2021-04-08)"),
                        Label.of(
                                "1行的日期不在该人员的在册期间内：attendance.csv:3（p3, 2021-04-08）",
                                "1 row is dated when the person belonged to no organization:"
                                        + " attendance.csv:3 (p3, 2021-04-08)"),
                        Label.of(
                                "1行的日期不在该人员的在册期间内：study.csv:4（p3, 2019-12-31）",
                                "1 row is dated when the person belonged to no organization:"
                                        + " study.csv:4 (p3, 2019-12-31)"));
    }

    @Test
    void hundreds_of_rows_are_one_sentence_with_the_first_three() {
        String rows = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "p1,2012-01-01,1,part " + i + "\n")
                .collect(Collectors.joining());

        assertThat(Folder.good().append("study.csv", rows).read().notes())
                .singleElement()
                .extracting(Label::en)
                .isEqualTo(
                        "300 rows are dated when the person belonged to no organization:"
                                + " study.csv:3 (p1, 2012-01-01), study.csv:4 (p1, 2012-01-01), study.csv:5 (p1, 2012-01-01) and others");
    }

    @Test
    void study_that_stands_there_twice_counts_twice_and_is_told() {
        assertThat(Folder.good()
                        .append("study.csv", "p1,2021-03-05,1.5,读书\np1,2021-03-05,1.5,讨论\n")
                        .read()
                        .notes())
                .containsExactly(Label.of(
                        "1行与另一行完全相同，学时重复计入：study.csv:3（p1, 2021-03-05）",
                        "1 row is the same as another, so the hours are counted twice: study.csv:3 (p1, 2021-03-05)"));
    }

    @Test
    void activities_longer_than_a_day_are_told() {
        assertThat(Folder.good()
                        .append(
                                "activities.csv",
                                "a2,b1,party-lecture,2021-04-08,,24,,,\na3,b1,party-lecture,2021-04-09,,25,,,\n")
                        .read()
                        .notes())
                .extracting(Label::en)
                .singleElement()
                .asString()
                .isEqualTo("1 row is of more than 24 class hours, counted in full:"
                        + " activities.csv:5 (a3, 2021-04-09)");
    }

    @Test
    void links_and_dues_outside_every_stay_are_told() {
        Folder folder = Folder.good()
                .append("people.csv", "p3,b1,full,2020-01-01,2021-04-08,,,\n")
                .append("contacts.csv", "p3,other,x,2021-05-01,\n")
                .append("dues.csv", "p3,2021-04,2021-04-20\np3,2021-05,2021-05-20\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().notes())
                .extracting(Label::en)
                .satisfiesExactly(
                        contact -> assertThat(contact).matches("1 row is dated .*\\(p3, 2021-05-01\\)"),
                        dues -> assertThat(dues).matches("1 row is dated .*\\(p3, 2021-05-01\\)"));
    }

    @Test
    void documents_that_stand_there_twice_are_told() {
        assertThat(Folder.good()
                        .append("documents.csv", "b1,annual-plan,2021-02-03,,\nb1,annual-plan,2021-02-03,,\n")
                        .read()
                        .notes())
                .extracting(Label::zh)
                .singleElement()
                .asString()
                .matches("1行与另一行完全相同：documents.csv:\\d+（b1, 2021-02-03）");
    }

    @Test
    void nothing_is_called_odd_where_the_stays_could_not_be_read() {
        assertThat(Folder.good()
                        .append("study.csv", "p1,2012-01-01,1,\n")
                        .append("people.csv", "p1,b1,full,soon,,,,\n")
                        .check()
                        .value()
                        .notes())
                .isEmpty();
    }
}
