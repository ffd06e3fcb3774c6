package dev.norms.calendar.question;

import dev.norms.book.NormEdition;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.Timing;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reasons for which nothing is owed, from the most general to the most particular.
 *
 * @param schedule the schedule
 * @param asOf the day of standing duties; empty if they are not asked for
 * @param id the norm's id
 * @param owner who is asked about
 */
record Reasons(Schedule schedule, Optional<LocalDate> asOf, NormId id, SubjectId owner) {
    /** By its own id or by that of the norm that it replaces. */
    boolean concerns(Obligation obligation) {
        return obligation.owner().equals(owner)
                && (obligation.key().equals(id) || obligation.norm().id().equals(id));
    }

    /** The reason, given what was planned without being owed. */
    Label of(List<Obligation> inapplicable) {
        if (!schedule.book().knows(id)) {
            return Label.of("规范集中没有" + id, "the book has no norm " + id);
        }
        List<Demand> demands = editions().stream()
                .flatMap(edition -> edition.find(id).stream())
                .flatMap(norm -> norm.demands().stream())
                .toList();
        if (demands.isEmpty()) {
            return notInForce();
        }
        if (!isKnown()) {
            return Label.of("名册中没有" + owner, "no organization and no person is known as " + owner);
        }
        List<Demand> own = demands.stream().filter(this::isForItsKind).toList();
        if (own.isEmpty()) {
            return forOthers(demands);
        }
        Optional<Demand> asked = own.stream()
                .filter(demand -> asOf.isPresent() || !Families.isStanding(demand.requirement()))
                .findFirst();
        return asked.map(demand -> inapplicable.isEmpty() ? unplanned(demand) : unbound(inapplicable))
                .orElseGet(() -> Label.of(
                        norm().zh() + "是经常性要求，没有期限，须按某一日查看",
                        norm().en() + " is a standing duty without dates: ask for a day instead of a range"));
    }

    /** The norm by name and id. */
    private Label norm() {
        Label name = editions().stream()
                .flatMap(edition -> edition.find(id).stream())
                .map(Norm::label)
                .findFirst()
                .orElseThrow();
        return Label.of(name.zh() + "（" + id + "）", name.en() + " (" + id + ")");
    }

    private College college() {
        return schedule.college();
    }

    /** Those that govern some day of the range, or the as-of day. */
    private List<NormEdition> editions() {
        LocalDate last = schedule.range().last();
        return Stream.concat(
                        Stream.concat(Stream.of(schedule.range().from(), last), asOf.stream()),
                        schedule.book().editions().stream()
                                .map(NormEdition::from)
                                .filter(schedule.range()::contains))
                .sorted()
                .map(schedule.book()::governing)
                .distinct()
                .toList();
    }

    private Label notInForce() {
        List<Label> names = editions().stream()
                .map(edition -> edition.edition().name().label())
                .distinct()
                .toList();
        return Label.of(
                "所问期间适用的" + zh(names) + "中没有" + id, "what governs then has no norm " + id + ": the " + en(names));
    }

    private boolean isKnown() {
        return owner instanceof OrganizationId organization
                ? college().find(organization).isPresent()
                : college().people().contains(owner);
    }

    private Optional<OrganizationKind> kind() {
        return owner instanceof OrganizationId organization
                ? college().find(organization).map(Organization::kind)
                : Optional.empty();
    }

    private boolean isForItsKind(Demand demand) {
        return demand.addressees().stream()
                .anyMatch(addressee -> addressee.tier().equals(kind()));
    }

    /** That it is for another tier or for persons; and that none of that tier is below, if so. */
    private Label forOthers(List<Demand> demands) {
        List<Addressee> others = demands.stream()
                .flatMap(demand -> demand.addressees().stream())
                .distinct()
                .toList();
        List<Label> names = others.stream().map(Addressee::label).toList();
        Label norm = norm();
        Label what = kind().map(OrganizationKind::label).orElse(Label.of("个人", "person"));
        Label whole = Label.of(
                norm.zh() + "由" + zh(names) + "承担，而" + owner + "是" + what.zh(),
                norm.en() + " is for: " + en(names) + "; but " + owner + " is a " + what.en());
        List<Label> missing = missingBelow(others);
        return missing.isEmpty()
                ? whole
                : Label.of(whole.zh() + "，其下也没有" + zh(missing), whole.en() + " and has none below: " + en(missing));
    }

    private List<Label> missingBelow(List<Addressee> others) {
        if (!(owner instanceof OrganizationId organization)) {
            return List.of();
        }
        List<OrganizationKind> lower = others.stream()
                .flatMap(addressee -> addressee.tier().stream())
                .filter(tier -> tier.compareTo(kind().orElseThrow()) > 0)
                .distinct()
                .toList();
        boolean none = college()
                .below(organization)
                .filter(one -> one.life().overlaps(schedule.range()))
                .noneMatch(one -> lower.contains(one.kind()));
        return none ? lower.stream().map(OrganizationKind::label).toList() : List.of();
    }

    /** The reason that the plan gives; of several periods, that of the first. */
    private static Label unbound(List<Obligation> inapplicable) {
        Obligation first = inapplicable.get(0);
        Label why = first.inapplicable().orElseThrow();
        int number = inapplicable.size();
        return number == 1
                ? Label.of("不适用：" + why.zh(), "does not apply: " + why.en())
                : Label.of(
                        "各期均不适用（共" + number + "期），首期：" + why.zh(),
                        "does not apply in any of " + number + " periods; in the first: " + why.en());
    }

    private Label unplanned(Demand demand) {
        return owner instanceof OrganizationId organization
                ? ofOrganization(college().find(organization).orElseThrow(), demand)
                : ofPerson((PersonId) owner, demand);
    }

    private Label ofOrganization(Organization organization, Demand demand) {
        Optional<LocalDate> day = day(demand);
        boolean exists = day.map(organization.life()::contains)
                .orElseGet(() -> organization.life().overlaps(schedule.range()));
        if (!exists) {
            Label when = day.map(one -> Label.of(one.toString(), "on " + one))
                    .orElse(Label.of("所问期间", "on any day of the range"));
            Label life = organization.life().label();
            return Label.of(
                    owner + "在" + when.zh() + "不存续（" + life.zh() + "）",
                    owner + " does not exist " + when.en() + " (" + life.en() + ")");
        }
        if (demand.parts() instanceof Parts.EachPerson each) {
            Label status = each.status().label();
            return noneOfStatus(day, status);
        }
        if (demand.parts() instanceof Parts.EachActivity each) {
            List<Label> kinds = each.kinds().stream().map(kind -> kind.label()).toList();
            return Label.of(owner + "尚无" + zh(kinds) + "的活动记录", owner + " has no record yet of: " + en(kinds));
        }
        return rule(demand.requirement())
                .map(rule -> terms(organization.id(), rule))
                .orElseGet(this::nothingDue);
    }

    private Label noneOfStatus(Optional<LocalDate> day, Label status) {
        return day.map(one -> Label.of(
                        one + "，" + owner + "没有" + status.zh(), "on " + one + " " + owner + " has no " + status.en()))
                .orElseGet(() -> Label.of(
                        "应在所问期间完成的各期，首日" + owner + "均没有" + status.zh(),
                        "no period that is due in the range begins on a day on which " + owner + " has any "
                                + status.en()));
    }

    private Label terms(OrganizationId organization, TermRule rule) {
        List<TermOfOffice> terms = college().terms(organization).stream()
                .filter(term -> asOf.isEmpty() || !term.elected().isAfter(asOf.get()))
                .toList();
        if (terms.isEmpty()) {
            return Label.of(
                    "没有" + owner + "的任期记录，无从推算", "no term of office of " + owner + " is recorded from which to count");
        }
        List<Label> ends = terms.stream()
                .map(term -> Label.of(
                        term.elected() + "选举、最迟" + term.deadline(rule),
                        "elected on " + term.elected() + ", last day " + term.deadline(rule)))
                .toList();
        return Label.of(
                owner + "各届任期的应完成日均不在所问期间：" + zh(ends),
                "no term of office of " + owner + " makes it due in the range: "
                        + ends.stream().map(Label::en).collect(Collectors.joining("; ")));
    }

    private Label ofPerson(PersonId person, Demand demand) {
        List<Label> names = demand.addressees().stream()
                .filter(addressee -> addressee.tier().isEmpty())
                .map(Addressee::label)
                .toList();
        if (Families.of(demand.requirement()).timing() instanceof Timing.StudyYears) {
            return Label.of(
                    "应在所问期间完成的年度中，" + person + "在各月首日均不是" + zh(names),
                    "in no year that is due in the range was " + person + " on the first day of a month one of: "
                            + en(names));
        }
        return day(demand)
                .map(day -> Label.of(
                        person + "在" + day + "不是" + zh(names), person + " is on " + day + " none of: " + en(names)))
                .orElseGet(() -> Label.of(
                        "应在所问期间完成的各期，首日" + person + "均不是" + zh(names),
                        "no period that is due in the range begins on a day on which " + person + " is one of: "
                                + en(names)));
    }

    private Label nothingDue() {
        return Label.of(
                norm().zh() + "在所问期间（" + schedule.range().label().zh() + "）没有" + owner + "的应完成日",
                norm().en() + " has no due day for " + owner + " in the range asked for, "
                        + schedule.range().label().en());
    }

    /** The day that decides a standing duty; of a dated one the range does. */
    private Optional<LocalDate> day(Demand demand) {
        return Families.isStanding(demand.requirement()) ? asOf : Optional.empty();
    }

    private static Optional<TermRule> rule(Requirement requirement) {
        return Families.of(requirement).timing() instanceof Timing.Terms terms
                ? Optional.of(terms.rule())
                : Optional.empty();
    }

    private static String zh(List<Label> labels) {
        return labels.stream().map(Label::zh).collect(Collectors.joining("、"));
    }

    private static String en(List<Label> labels) {
        return labels.stream().map(Label::en).collect(Collectors.joining(", "));
    }
}
