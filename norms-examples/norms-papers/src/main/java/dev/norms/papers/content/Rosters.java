package dev.norms.papers.content;

import static java.util.stream.Collectors.joining;

import dev.norms.admission.AdmissionStep;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import dev.norms.report.standing.StandingView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rosters of branches on the as-of day: members, and those on their way to membership. */
public final class Rosters {
    private final StandingView standing;
    private final College college;

    private Rosters(StandingView standing) {
        this.standing = standing;
        this.college = standing.assessment().schedule().college();
    }

    /**
     * Returns the rosters of members.
     *
     * @param standing the standing
     * @return one for each branch that exists on the as-of day, in the order of units
     */
    public static Stream<Sheet> ofMembers(StandingView standing) {
        Rosters rosters = new Rosters(standing);
        return rosters.branches().map(rosters::members);
    }

    /**
     * Returns the rosters of activists and candidates.
     *
     * @param standing the standing
     * @return one for each branch that exists on the as-of day, in the order of units
     */
    public static Stream<Sheet> ofActivists(StandingView standing) {
        Rosters rosters = new Rosters(standing);
        return rosters.branches().map(rosters::activists);
    }

    private Stream<Organization> branches() {
        return standing.places().units().list().stream()
                .filter(unit -> unit.kind() == OrganizationKind.BRANCH)
                .filter(unit -> unit.life().contains(standing.asOf()));
    }

    private Sheet members(Organization branch) {
        List<Stay> stays = stays(branch, MemberStatus.FULL, MemberStatus.PROBATIONARY);
        long full = stays.stream()
                .filter(stay -> stay.status() == MemberStatus.FULL)
                .count();
        return new SheetBuilder(PaperKind.MEMBERS, branch.id().text(), branch.name())
                .put("组织", branch.name())
                .put("人数", stays.size())
                .put("正式数", full)
                .put("预备数", stays.size() - full)
                .rows("党员", stays.stream().map(stay -> member(stay, branch)).toList())
                .build(standing.college(), standing.asOf());
    }

    private Sheet activists(Organization branch) {
        List<Stay> stays = stays(branch, MemberStatus.CANDIDATE, MemberStatus.ACTIVIST);
        long candidates = stays.stream()
                .filter(stay -> stay.status() == MemberStatus.CANDIDATE)
                .count();
        return new SheetBuilder(PaperKind.ACTIVISTS, branch.id().text(), branch.name())
                .put("组织", branch.name())
                .put("积极分子数", stays.size() - candidates)
                .put("发展对象数", candidates)
                .rows("人员", stays.stream().map(this::activist).toList())
                .build(standing.college(), standing.asOf());
    }

    /** The stays in a branch or its groups with one of two statuses, the first status first, then by key. */
    private List<Stay> stays(Organization branch, MemberStatus first, MemberStatus second) {
        return college.staysBelow(branch.id(), standing.asOf())
                .filter(stay -> stay.status() == first || stay.status() == second)
                .sorted(Comparator.comparing((Stay stay) -> stay.status() != first)
                        .thenComparing(stay -> stay.person().text()))
                .toList();
    }

    private List<String> member(Stay stay, Organization branch) {
        PersonId person = stay.person();
        return List.of(
                standing.names().of(person.text()),
                stay.status().label().zh(),
                SheetBuilder.cell(day(person, AdmissionStep.ADMISSION_MEETING)),
                SheetBuilder.cell(day(person, AdmissionStep.CONFIRMATION_MEETING)),
                SheetBuilder.cell(Optional.of(stay.during().from())),
                posts(person),
                notes(stay, branch));
    }

    private List<String> activist(Stay stay) {
        PersonId person = stay.person();
        return List.of(
                standing.names().of(person.text()),
                stay.status().label().zh(),
                SheetBuilder.cell(day(person, AdmissionStep.APPLICATION)),
                SheetBuilder.cell(day(person, AdmissionStep.ACTIVIST_DETERMINED)),
                standing.ledger().liaisons(person).stream()
                        .filter(link -> link.during().contains(standing.asOf()))
                        .map(link -> standing.names().of(link.person().text()))
                        .distinct()
                        .collect(joining("、")),
                SheetBuilder.cell(day(person, AdmissionStep.ACTIVIST_REVIEW)));
    }

    /** The latest day of a step up to the as-of day. */
    private Optional<LocalDate> day(PersonId person, AdmissionStep step) {
        return standing.ledger().records(person, EvidenceSource.ADMISSIONS).stream()
                .map(AdmissionEntry.class::cast)
                .filter(entry -> entry.step() == step)
                .map(LedgerRecord::date)
                .filter(day -> !day.isAfter(standing.asOf()))
                .max(Comparator.naturalOrder());
    }

    private String posts(PersonId person) {
        return college.posts(person).stream()
                .filter(post -> post.during().contains(standing.asOf()))
                .map(this::post)
                .distinct()
                .collect(joining("、"));
    }

    private String post(Post post) {
        boolean general = college.find(post.organization())
                .filter(body -> body.kind() == OrganizationKind.GENERAL_BRANCH)
                .isPresent();
        return (general ? "总支" : "") + post.role().label().zh();
    }

    private String notes(Stay stay, Organization branch) {
        List<String> notes = new ArrayList<>();
        if (!stay.organization().equals(branch.id())) {
            notes.add(standing.places().units().name(stay.organization()));
        }
        if (stay.isLeadingCadre()) {
            notes.add("党员领导干部");
        }
        stay.graduates().ifPresent(day -> notes.add(SheetBuilder.cell(Optional.of(day)) + "毕业"));
        return String.join("；", notes);
    }
}
