package dev.norms.calendar.assessment;

import dev.norms.calendar.composition.Committee;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Elections;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.StudyYear;
import dev.norms.calendar.schedule.Window;
import dev.norms.college.College;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facts about the college on which a decision rests: life spans, posts, statuses, terms. */
final class Facts {
    private final College college;
    private final Counter counter;

    Facts(College college, Counter counter) {
        this.college = college;
        this.counter = counter;
    }

    List<Explanation> of(Decision decision) {
        List<Explanation> facts = new ArrayList<>();
        Obligation obligation = decision.obligation();
        obligation.organization().ifPresent(organization -> facts.add(organization(organization)));
        decision.person().ifPresent(person -> facts.add(fact("责任人：" + person, "person: " + person)));
        decision.partly().forEach(exemption -> facts.add(partly(exemption)));
        Requirement requirement = obligation.requirement();
        if (requirement instanceof CountRequirement count
                && count.applicability() instanceof Applicability.HasCommittee rule) {
            facts.add(committee(
                    obligation, rule, obligation.window().map(Window::opens).orElseThrow()));
        } else if (requirement instanceof DocumentRequirement document
                && document.applicability() instanceof Applicability.HasCommittee rule) {
            facts.add(committee(
                    obligation, rule, obligation.window().map(Window::begins).orElseThrow()));
        } else if (requirement instanceof CompositionRequirement composition) {
            counter.composition(obligation, composition)
                    .facts()
                    .forEach(fact -> facts.add(Explanation.of(StepKind.FACT, fact)));
        } else if (requirement instanceof PostsRequirement posts) {
            posts.posts().forEach(post -> facts.add(held((OrganizationId) obligation.owner(), post, decision.asOf())));
        } else if (requirement instanceof TermRequirement term) {
            facts.add(new Elections(college, decision.asOf()).fact(obligation, term.rule()));
        } else if (requirement instanceof StudyHoursRequirement) {
            facts.addAll(study(obligation));
        }
        return facts;
    }

    private Explanation organization(OrganizationId id) {
        return college.find(id)
                .map(organization -> fact(
                        organization.name() + "（" + id + "），"
                                + organization.life().label().zh(),
                        id + " (" + organization.kind().label().en() + "), "
                                + organization.life().label().en()))
                .orElseThrow();
    }

    private static Explanation partly(Exemption exemption) {
        return fact(
                exemption.authority() + exemption.document() + "豁免"
                        + exemption.during().label().zh() + "，未覆盖整个期间",
                "exempted by " + exemption.authority() + ", " + exemption.document() + ", "
                        + exemption.during().label().en() + ": not the whole period");
    }

    private Explanation held(OrganizationId owner, Role post, LocalDate day) {
        List<PersonId> holders = college.holders(owner, post::equals, day);
        String names = holders.stream().map(PersonId::text).collect(Collectors.joining("、"));
        return fact(
                post.label().zh() + "：" + (holders.isEmpty() ? "空缺" : names),
                post.label().en() + ": " + (holders.isEmpty() ? "vacant" : names.replace("、", ", ")));
    }

    private Explanation committee(Obligation obligation, Applicability.HasCommittee rule, LocalDate first) {
        return Explanation.of(
                StepKind.FACT,
                Committee.of(college, (OrganizationId) obligation.owner(), first, rule)
                        .label());
    }

    /** One step for each run of months with the same rate on the same basis. */
    private List<Explanation> study(Obligation obligation) {
        Norm members = obligation.edition().find(obligation.key()).orElseThrow();
        List<StudyYear.Month> months = StudyYear.of(
                        college,
                        obligation.edition(),
                        members,
                        (PersonId) obligation.owner(),
                        obligation.window().orElseThrow().opens().getYear())
                .months();
        List<Explanation> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= months.size(); i++) {
            StudyYear.Month first = months.get(start);
            if (i == months.size() || !isAlike(first, months.get(i))) {
                int from = start + 1;
                runs.add(fact(
                        from + "—" + i + "月按每年" + first.rate() + "学时："
                                + first.basis().zh(),
                        "months " + from + "–" + i + " at " + first.rate() + " class hours a year: "
                                + first.basis().en()));
                start = i;
            }
        }
        return runs;
    }

    private static boolean isAlike(StudyYear.Month one, StudyYear.Month other) {
        return one.rate() == other.rate() && one.basis().equals(other.basis());
    }

    private static Explanation fact(String zh, String en) {
        return Explanation.of(StepKind.FACT, Label.of(zh, en));
    }
}
