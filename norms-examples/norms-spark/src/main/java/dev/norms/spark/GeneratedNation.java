package dev.norms.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.json.NormsJson;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.Study;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes made-up colleges, a line each: a general branch and some branches, each with fifty people and nine records for
 * each person.
 */
public final class GeneratedNation {
    private static final int PEOPLE = 50;
    private static final int YEAR = 2026;

    private GeneratedNation() {}

    /**
     * Writes a file.
     *
     * @param arguments the file, how many colleges, and how many branches the largest of them has
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    static void write(Path file, int colleges, int branches) throws IOException {
        JsonMapper mapper = NormsJson.mapper();
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            for (int number = 0; number < colleges; number++) {
                out.write(mapper.writeValueAsString(ledger(number, 1 + number % branches)));
                out.write('\n');
            }
        }
    }

    private static Ledger ledger(int number, int branches) {
        String top = "c" + number;
        CollegeBuilder rows =
                College.builder().add(Organization.generalBranch(top).established("2012-09-01"));
        for (int branch = 0; branch < branches; branch++) {
            String id = top + "-b" + branch;
            rows.add(
                    Organization.branch(id, BranchType.UNDERGRADUATE).under(top).established("2012-09-01"));
            for (int i = 0; i < PEOPLE; i++) {
                rows.add(Stay.builder(person(id, i), i < 44 ? MemberStatus.FULL : MemberStatus.ACTIVIST)
                        .at(id)
                        .since("2019-09-01"));
            }
            rows.add(Post.builder(person(id, 0), Role.SECRETARY).at(id).since("2022-09-01"));
        }
        College college = rows.build();
        LedgerBuilder ledger = Ledger.builder(college);
        for (int branch = 0; branch < branches; branch++) {
            add(top + "-b" + branch, ledger);
        }
        return ledger.build();
    }

    private static void add(String branch, LedgerBuilder ledger) {
        for (int month = 1; month <= 9; month++) {
            String id = branch + "-a" + month;
            ledger.add(
                    Activity.builder(id, month % 3 == 1 ? ActivityKind.MEMBERS_ASSEMBLY : ActivityKind.THEMED_PARTY_DAY)
                            .by(branch)
                            // the 1st to the 16th, varying by branch
                            .on(LocalDate.of(YEAR, month, 1 + (branch.hashCode() & 15))));
            for (int i = 0; i < PEOPLE; i++) {
                if (i % 10 == month % 10) {
                    ledger.add(Study.of(person(branch, i), LocalDate.of(YEAR, month, 20), "4"));
                } else {
                    ledger.add(Attendance.of(id, person(branch, i)));
                }
            }
        }
    }

    private static String person(String branch, int number) {
        return branch + "-p" + number;
    }
}
