package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Keepers;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.internal.choice.DormitoryLink;
import dev.norms.label.Label;
import dev.norms.ledger.Contact;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.Parts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Links of a person, or of the holder of a post, with branches or dormitories; or links with a person, whoever keeps
 * them.
 *
 * @param requirement the requirement
 */
record ContactFamily(ContactRequirement requirement) implements Family {
    private static final Label FACULTY = Label.of("只限学生党支部书记", "only for secretaries of branches with students");

    @Override
    public RequirementTiming timing() {
        return RequirementTiming.Standing.of(requirement.bound(), ContactFamily::asked);
    }

    /**
     * Returns the obligation; by one reading, a link with a dormitory is not owed by the secretary of a faculty branch.
     */
    private static Obligation asked(Obligation obligation, Counter counter) {
        return obligation.norm().answer(DormitoryLink.class).equals(Optional.of(DormitoryLink.STUDENT_BRANCHES))
                        && counter.college()
                                .get(Family.owner(obligation))
                                .type()
                                .filter(type -> type.isMeantBy(Set.of(BranchType.FACULTY)))
                                .isPresent()
                ? obligation.withInapplicable(FACULTY)
                : obligation;
    }

    /**
     * Returns the keeper of a contact and the organizations in which the keeper has a post; for an obligation that is
     * owed for each person, the organizations above the activist with whom the contact is kept.
     */
    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        if (!(record instanceof Contact contact)) {
            return List.of();
        }
        if (duty.demand().parts() instanceof Parts.EachPerson) {
            return contact.targetKind() == TargetKind.ACTIVIST
                    ? new Keepers(counter.college()).aboveStays(PersonId.of(contact.target()))
                    : List.of();
        }
        if (!EvidenceMatcher.isCandidate(duty.demand().requirement().evidence(), record)) {
            return List.of();
        }
        List<SubjectId> concerned = new ArrayList<>(2);
        concerned.add(contact.person());
        List<Post> posts = counter.college().posts(contact.person());
        for (int i = 0; i < posts.size(); i++) {
            if (!concerned.contains(posts.get(i).organization())) {
                concerned.add(posts.get(i).organization());
            }
        }
        return concerned;
    }

    /**
     * Returns whether a contact may change an obligation: one owed for its activist, one of its keeper, or one of a
     * post that the keeper holds.
     */
    @Override
    public boolean touches(Obligation obligation, LedgerRecord record, Counter counter) {
        if (!(record instanceof Contact contact)) {
            return false;
        }
        if (obligation.demand().parts() instanceof Parts.EachPerson) {
            return contact.targetKind() == TargetKind.ACTIVIST
                    && obligation.part().orElseThrow().equals(contact.target());
        }
        return (obligation.owner().equals(contact.person()) || isHolder(contact.person(), obligation, counter))
                && EvidenceMatcher.isCandidate(requirement.evidence(), record);
    }

    private static boolean isHolder(PersonId person, Obligation obligation, Counter counter) {
        List<Post> posts = counter.college().posts(person);
        for (int i = 0; i < posts.size(); i++) { // without an iterator: this is asked of many obligations
            Post post = posts.get(i);
            if (post.organization().equals(obligation.owner())
                    && obligation.post().isPresent()
                    && obligation.post().get() == post.role()
                    && post.during().contains(counter.asOf())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Tally totals(Obligation obligation, Counter counter) {
        EvidenceMatcher matcher = new EvidenceMatcher(counter.college(), counter.asOf());
        List<Contact> counted = new ArrayList<>();
        if (obligation.demand().parts() instanceof Parts.EachPerson) {
            PersonId person = PersonId.of(obligation.part().orElseThrow());
            addCounted(obligation, matcher, counter.ledger().liaisons(person), true, counted);
        } else {
            for (PersonId keeper : keepers(obligation, counter)) {
                List<LedgerRecord> kept = counter.ledger().records(keeper, EvidenceSource.CONTACTS);
                addCounted(obligation, matcher, kept, false, counted);
            }
        }
        return Tally.ofFacts(counted.size());
    }

    private void addCounted(
            Obligation obligation,
            EvidenceMatcher matcher,
            List<? extends LedgerRecord> records,
            boolean isWithPerson,
            List<Contact> counted) {
        for (int i = 0; i < records.size(); i++) { // without iterators, which would be most of the objects made here
            Contact contact = (Contact) records.get(i);
            if ((isWithPerson || EvidenceMatcher.isCandidate(requirement.evidence(), contact))
                    && matcher.counts(obligation, Set.of(), contact)
                    && !isCountedAlready(contact, counted, isWithPerson)) {
                counted.add(contact);
            }
        }
    }

    private static boolean isCountedAlready(Contact one, List<Contact> counted, boolean isWithPerson) {
        for (int i = 0; i < counted.size(); i++) { // without an iterator: this runs at every event
            if (isSame(one, counted.get(i), isWithPerson)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether two links count as one: links with a person if kept by the same keeper, others if with the same
     * target.
     */
    private static boolean isSame(Contact one, Contact other, boolean isWithPerson) {
        return isWithPerson
                ? one.person().equals(other.person())
                : one.targetKind() == other.targetKind() && one.target().equals(other.target());
    }

    private static List<PersonId> keepers(Obligation obligation, Counter counter) {
        return obligation.owner() instanceof PersonId person
                ? List.of(person)
                : obligation.holders(counter.college(), counter.asOf());
    }

    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        if (obligation.demand().parts() instanceof Parts.EachPerson) {
            EvidenceMatcher matcher = new EvidenceMatcher(counter.college(), counter.asOf());
            List<Contact> links =
                    counter.ledger().liaisons(PersonId.of(obligation.part().orElseThrow()));
            return Tally.ofDistinct(
                    links.stream()
                            .map(link -> matcher.match(obligation, Set.of(), link)
                                    .withAbout(Label.same(link.person().text())))
                            .toList(),
                    links.stream().map(Contact::person).toList(),
                    counter.asOf());
        }
        List<Match> matches = new ArrayList<>();
        for (PersonId keeper : keepers(obligation, counter)) {
            counter.matches(obligation, Set.of(), List.of(keeper))
                    .forEach(match ->
                            matches.add(counter.isInFull() ? withDetails(match, keeper, obligation, counter) : match));
        }
        return Tally.ofDistinct(matches, matches.stream().map(Match::ref).toList(), counter.asOf())
                .noting(unlinked(obligation, counter));
    }

    /**
     * Returns advice to the secretary of a general branch: the branches with which no member of its committee is
     * linked.
     */
    private static Optional<Label> unlinked(Obligation obligation, Counter counter) {
        if (!(obligation.owner() instanceof OrganizationId owner)
                || obligation.post().filter(Role.SECRETARY::equals).isEmpty()
                || counter.college().get(owner).kind() != OrganizationKind.GENERAL_BRANCH
                || !counter.ledger().supplied().contains(EvidenceSource.CONTACTS)) {
            return Optional.empty();
        }
        Set<String> linked = counter.college().holders(owner, Role.committee()::contains, counter.asOf()).stream()
                .flatMap(person -> counter.ledger().records(person, EvidenceSource.CONTACTS).stream())
                .map(Contact.class::cast)
                .filter(contact -> contact.targetKind() == TargetKind.BRANCH)
                .filter(contact -> contact.during().contains(counter.asOf()))
                .map(Contact::target)
                .collect(Collectors.toSet());
        List<Label> left = counter.college()
                .below(owner)
                .filter(below -> below.kind() == OrganizationKind.BRANCH)
                .filter(below -> below.life().contains(counter.asOf()))
                .filter(below -> !linked.contains(below.id().text()))
                .map(below -> Label.same(below.id().text()))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.format(
                        "尚无总支委员联系的党支部：{0}",
                        "branches that nobody of the general branch is linked with: {0}", Label.join(left, "、", ", ")));
    }

    /** Returns the match with its keeper and, if the branch is of the wrong type, with both types. */
    private static Match withDetails(Match match, PersonId keeper, Obligation obligation, Counter counter) {
        // a contact's name is the kind of its target, a slash and the target
        String target = match.ref().substring(match.ref().indexOf('/') + 1);
        Label about = Label.format("{0}联系{1}", "{0} with {1}", keeper, target);
        for (Condition condition : obligation.requirement().evidence().conditions()) {
            if (condition instanceof Condition.TargetBranch asked
                    && match.rejection().filter(asked.label()::equals).isPresent()) {
                Optional<Label> type = counter.college()
                        .find(OrganizationId.of(target))
                        .flatMap(Organization::type)
                        .map(BranchType::label);
                Label names =
                        Label.join(asked.types().stream().map(BranchType::label).toList(), "、", ", ");
                Label why = type.map(found -> Label.format(
                                "{0}是{1}党支部，应为{2}党支部",
                                "{0} is a branch of type {1}, asked for is: {2}", target, found, names))
                        .orElse(Label.format(
                                "{0}未注明支部类型，应为{1}党支部",
                                "the type of {0} is not known, asked for is: {1}", target, names));
                return Match.rejected(match.ref(), match.date(), why).withAbout(about);
            }
        }
        return match.withAbout(about);
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    /** Counts branches and dormitories in the unit of the requirement, and says who is linked with what. */
    @Override
    public Label sentence(CountWording words) {
        Label counted = words.counted(words.obligation().unit().label().zh());
        List<Label> links = new ArrayList<>();
        for (Match match : words.tally().matches()) {
            Label about = match.about().orElse(Label.same(match.ref()));
            if (match.counts()) {
                links.add(about);
            } else if (!words.isEnough()) {
                links.add(match.rejection()
                        .map(why -> Label.format("{0}，不计：{1}", "{0}, which does not count: {1}", about, why))
                        .orElse(about));
            }
        }
        return links.isEmpty() ? counted : Label.format("{0}（{1}）", "{0} ({1})", counted, Label.join(links, "；", "; "));
    }
}
