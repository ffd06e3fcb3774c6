package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.internal.choice.FollowedUp;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.ItemCheck;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.Cases;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the records that cure findings, once the college itself need not change. */
public final class Cures {
    private final Situation situation;
    private final RecordCures records;
    private final Courses courses;
    private final Links links;
    private final List<Remedy> remedies = new ArrayList<>();

    private Cures(Situation situation) {
        this.situation = situation;
        this.records = new RecordCures(situation);
        this.courses = new Courses(situation);
        this.links = new Links(situation);
    }

    /**
     * Remedies found together.
     *
     * @param remedies one for each finding
     * @param isLeast whether no fewer acts would do
     */
    public record Found(List<Remedy> remedies, boolean isLeast) {}

    /**
     * Finds what is to be done about findings together.
     *
     * @param situation the situation
     * @param findings findings of its assessment
     */
    public static Found of(Situation situation, List<Finding> findings) {
        Cures cures = new Cures(situation);
        for (Finding finding : findings) {
            if (finding.verdict().isOutstanding()) {
                finding.obligation()
                        .requirement()
                        .match(cures.new Visit(finding))
                        .ifPresent(cures.remedies::add);
            } else {
                cures.remedies.add(Why.idle(finding));
            }
        }
        cures.remedies.addAll(cures.records.solve());
        cures.remedies.addAll(cures.courses.solve());
        cures.remedies.addAll(cures.links.solve());
        return new Found(List.copyOf(cures.remedies), cures.records.isLeast() && cures.links.isLeast());
    }

    /** Returns a remedy for a finding, or leaves the finding to those that are solved together. */
    private final class Visit implements Cases<Optional<Remedy>> {
        private final Finding finding;
        private final Obligation obligation;

        Visit(Finding finding) {
            this.finding = finding;
            this.obligation = finding.obligation();
        }

        @Override
        public Optional<Remedy> count(CountRequirement requirement) {
            return recorded();
        }

        @Override
        public Optional<Remedy> document(DocumentRequirement requirement) {
            return recorded();
        }

        private Optional<Remedy> recorded() {
            records.add(Shortfall.of(finding, situation));
            return Optional.empty();
        }

        @Override
        public Optional<Remedy> studyHours(StudyHoursRequirement requirement) {
            courses.add(Shortfall.of(finding, situation));
            return Optional.empty();
        }

        @Override
        public Optional<Remedy> contact(ContactRequirement requirement) {
            links.add(finding);
            return Optional.empty();
        }

        @Override
        public Optional<Remedy> term(TermRequirement requirement) {
            OrganizationId owner = (OrganizationId) obligation.owner();
            if (!situation.exists(owner)) {
                return Optional.of(Why.gone(finding, situation.college().get(owner), situation.day()));
            }
            LocalDate deadline = obligation.window().map(Window::deadline).orElseThrow();
            boolean isLate = situation.day().isAfter(deadline);
            Act elect = new Act.Elect(owner, isLate ? Optional.empty() : Optional.of(deadline));
            return Optional.of(new Remedy(
                    finding,
                    isLate ? Outcome.MADE_UP : Outcome.MET,
                    List.of(elect),
                    isLate
                            ? Label.format(
                                    "期限{0}已过，只能补办", "the deadline {0} has passed, so it can only be made up", deadline)
                            : Label.format("期限{0}未到", "the deadline {0} has not passed", deadline)));
        }

        @Override
        public Optional<Remedy> composition(CompositionRequirement requirement) {
            return changed();
        }

        @Override
        public Optional<Remedy> posts(PostsRequirement requirement) {
            return changed();
        }

        private Optional<Remedy> changed() {
            List<Act> acts = Structure.acts(obligation, situation);
            return Optional.of(
                    acts.isEmpty()
                            ? Why.none(finding, Label.of("没有可以改变的", "there is nothing to change"))
                            : Why.inPlace(finding, acts));
        }

        @Override
        public Optional<Remedy> checklist(ChecklistRequirement requirement) {
            List<Item> items = new ArrayList<>();
            for (Item item : lacking(requirement)) {
                if (isAbsentToday(item, requirement)) {
                    return Optional.of(Why.later(
                            finding,
                            Label.format(
                                    "{0}当日已核查为无，次日起的核查才有效",
                                    "{0} was found missing that day; a check from the next day on decides",
                                    item.label())));
                }
                items.add(item);
            }
            return Optional.of(Why.inPlace(
                    finding, List.of(new Act.Check((OrganizationId) obligation.owner(), requirement.list(), items))));
        }

        private List<Item> lacking(ChecklistRequirement requirement) {
            if (requirement.items().isEmpty()) {
                return List.of(
                        new Item(requirement.list().code(), requirement.list().label()));
            }
            List<Label> missing = tally().missing();
            return requirement.items().stream()
                    .filter(item -> missing.contains(item.label()))
                    .toList();
        }

        private Tally tally() {
            return Families.of(obligation.requirement())
                    .tally(obligation, situation.counter().inFull());
        }

        private boolean isAbsentToday(Item item, ChecklistRequirement requirement) {
            return situation.counter().ledger().records(obligation.owner(), EvidenceSource.CHECKS).stream()
                    .map(ItemCheck.class::cast)
                    .anyMatch(check -> check.list() == requirement.list()
                            && check.date().equals(situation.day())
                            && !check.isPresent()
                            && item.isNamed(check.item()));
        }

        /** A place of filing can be named for each activity, by one of the organizations that held it. */
        @Override
        public Optional<Remedy> filing(FilingRequirement requirement) {
            if (finding.verdict() == Verdict.NO_DATA) {
                return supplied();
            }
            List<String> unfiled = tally().matches().stream()
                    .filter(match -> !match.counts() && !match.date().isAfter(situation.day()))
                    .map(Match::ref)
                    .toList();
            return Optional.of(Why.inPlace(
                    finding,
                    situation
                            .counter()
                            .activities((OrganizationId) obligation.owner())
                            .filter(activity -> unfiled.contains(activity.id()))
                            .map(activity -> new Act.Archive(firstById(activity), activity.id()))
                            .toList()));
        }

        private OrganizationId firstById(Activity activity) {
            return activity.organizations().stream().sorted().findFirst().orElseThrow();
        }

        private Optional<Remedy> supplied() {
            return Optional.of(Why.inPlace(
                    finding,
                    obligation.requirement().evidence().sources().stream()
                            .limit(1)
                            .map(source -> new Act.Supply(obligation.owner(), source))
                            .toList()));
        }

        @Override
        public Optional<Remedy> followUp(FollowUpRequirement requirement) {
            OrganizationId owner = (OrganizationId) obligation.owner();
            boolean areMembersMeant =
                    obligation.norm().answer(FollowedUp.class).equals(Optional.of(FollowedUp.MEMBERS_TOO));
            List<Act.Correct> acts = situation.assessment().subtree(owner).stream()
                    .filter(other -> other.verdict() == Verdict.MISSED)
                    .filter(other -> areMembersMeant || other.obligation().owner() instanceof OrganizationId)
                    .filter(other ->
                            situation.counter().ledger().followUps(other.id()).isEmpty())
                    .map(other -> new Act.Correct(owner, other.id()))
                    .toList();
            return Optional.of(Why.inPlace(finding, acts));
        }

        @Override
        public Optional<Remedy> approval(ApprovalRequirement requirement) {
            return Optional.of(
                    Why.none(
                            finding,
                            Label.of(
                                    "活动已经举行，事后讨论不计；当时讨论过的，补录讨论日期",
                                    "the activity has been held, and what is discussed afterwards does not count; if it was discussed before, record that day")));
        }

        @Override
        public Optional<Remedy> procedure(ProcedureRequirement requirement) {
            return finding.verdict() == Verdict.NO_DATA
                    ? supplied()
                    : Optional.of(Why.none(
                            finding,
                            AdmissionAdvice.of(
                                    situation.counter().admissions().get().judged((OrganizationId) obligation.owner()),
                                    requirement.respect())));
        }
    }
}
