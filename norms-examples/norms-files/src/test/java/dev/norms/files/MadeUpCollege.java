package dev.norms.files;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small college made up from a seed: as facts through the library's builders, and as the cells of files. */
final class MadeUpCollege extends MadeUpRecords {
    private static final LocalDate START = LocalDate.of(2012, 9, 1);

    private final Snapshot facts;

    MadeUpCollege(long seed) {
        super(seed);
        CollegeBuilder builder = College.builder();
        addOrganizations(builder);
        addPeople(builder);
        addPosts(builder);
        College college = builder.build();
        LedgerBuilder ledger = Ledger.builder(college);
        addRecords(ledger);
        Stream.of(EvidenceSource.values()).forEach(ledger::supply);
        LocalDate first = day(2021);
        Semester semester = new Semester("一", first, first.plusDays(100));
        row("semesters.csv", semester.name(), semester.first(), semester.last());
        NoticeDay holiday = new NoticeDay(day(2027), NoticeDay.Kind.HOLIDAY, word(), word());
        row("workdays.csv", holiday.date(), "holiday", holiday.name(), holiday.notice());
        UniversityDay off = UniversityDay.off(holiday.date(), word());
        row("workdays.csv", off.date(), "day-off", off.name(), word());
        facts = new Snapshot(Snapshot.facts(college, ledger.build()), List.of(semester), List.of(holiday, off));
    }

    Snapshot facts() {
        return facts;
    }

    private void addOrganizations(CollegeBuilder college) {
        addOrganization(college, "总支", OrganizationKind.GENERAL_BRANCH, Optional.empty(), Optional.empty());
        for (int i = random.nextInt(3); i >= 0; i--) {
            branches.add("b-" + i);
            addOrganization(
                    college,
                    "b-" + i,
                    OrganizationKind.BRANCH,
                    Optional.of("总支"),
                    Optional.of(one(BranchType.values())));
        }
    }

    private void addOrganization(
            CollegeBuilder college,
            String id,
            OrganizationKind kind,
            Optional<String> parent,
            Optional<BranchType> type) {
        String name = word();
        Optional<LocalDate> dissolved = maybe(day(2030));
        college.add(Organization.builder()
                .id(OrganizationId.of(id))
                .kind(kind)
                .name(name)
                .parent(parent.map(OrganizationId::of))
                .type(type)
                .life(new DateRange(START, dissolved)));
        row("organizations.csv", id, kind, name, parent, type, START, dissolved);
        if (random.nextBoolean()) {
            LocalDate elected = day(2018);
            Optional<LocalDate> extended = maybe(elected.plusYears(3).plusDays(60));
            Optional<String> approval = maybe(word());
            college.add(TermOfOffice.builder()
                    .organization(OrganizationId.of(id))
                    .elected(elected)
                    .extendedTo(extended)
                    .approval(approval));
            row("terms.csv", id, elected, extended, approval);
        }
    }

    private void addPeople(CollegeBuilder college) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            people.add("p." + i);
            addStay(college, "p." + i, new DateRange(day(2014), Optional.of(day(2016))));
            addStay(college, "p." + i, new DateRange(day(2017), maybe(day(2019))));
        }
    }

    private void addStay(CollegeBuilder college, String person, DateRange during) {
        String branch = one(branches);
        MemberStatus status = one(MemberStatus.values());
        boolean cadre = random.nextBoolean();
        boolean student = random.nextBoolean();
        Optional<LocalDate> graduates = maybe(day(2022));
        college.add(Stay.builder(person, status)
                .at(branch)
                .during(during)
                .isLeadingCadre(cadre)
                .isStudent(student)
                .graduates(graduates));
        row(
                "people.csv",
                person,
                branch,
                status,
                during.from(),
                during.until(),
                cadre ? "yes" : "",
                student ? "是" : "",
                graduates);
    }

    private void addPosts(CollegeBuilder college) {
        for (int i = random.nextInt(4); i > 0; i--) {
            String person = one(people);
            String branch = one(branches);
            Role role = one(Role.values());
            DateRange during = new DateRange(day(2015), maybe(day(2016)));
            college.add(Post.builder(person, role).at(branch).during(during));
            row("posts.csv", person, branch, role, during.from(), during.until());
        }
    }
}
