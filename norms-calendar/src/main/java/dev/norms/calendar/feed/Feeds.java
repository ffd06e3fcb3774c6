package dev.norms.calendar.feed;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Responsibility;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The feeds of a schedule: for the whole college, for each organization and for each person.
 *
 * <pre>{@code
 * Feeds feeds = Feeds.of(year).under(Namespace.parse("party.example.edu")).since(published);
 * feeds.of(PersonId.of("p001")).write(out);
 * }</pre>
 *
 * <p>An organization's feed holds what it owes itself. A person's feed holds what the person owes, and what
 * organizations owe if the person holds the responsible post on the deadline, see {@link Responsibility}.
 *
 * <p>Revisions continue from what was published before, see {@link #since}. Without {@code since}, the revision number
 * depends on the inputs alone: it grows with every holiday notice, given row, semester, edition and setting added, does
 * not change when one is corrected, and falls when one is removed.
 */
public final class Feeds {
    private final Schedule schedule;
    private final List<Obligation> duties;
    private final Entries entries;
    private final Supplier<Collection<Obligation>> elsewhere;

    private Feeds(Schedule schedule, List<Obligation> duties, Entries entries) {
        this.schedule = schedule;
        this.duties = duties;
        this.entries = entries;
        this.elsewhere = Suppliers.memoize(() -> Elsewhere.of(schedule, entries));
    }

    /**
     * Returns the feeds of a schedule, in Chinese, as events of whole days, under {@link Namespace#NONE}.
     *
     * @param schedule the schedule
     * @return the feeds
     */
    public static Feeds of(Schedule schedule) {
        return of(schedule, schedule.obligations(), Revision.of(schedule), Map.of());
    }

    /**
     * Returns the feeds of an assessment: those of {@link #of(Schedule)}, updated with what was done.
     *
     * <p>A duty that is met or made up becomes a completed to-do, with the day on which the required number was
     * reached; as an event it stays on its day, and its title says that it is done. Neither has reminders any more. A
     * duty covered by a written exemption is not in the feeds, and is cancelled if it was published before. A duty that
     * was not assessed, because the assessment covers only a branch, appears as in the schedule.
     *
     * @param assessment the assessment
     * @return the feeds
     */
    public static Feeds of(Assessment assessment) {
        Schedule schedule = assessment.schedule();
        Outcomes outcomes = Outcomes.of(assessment);
        List<Obligation> duties = schedule.obligations().stream()
                .filter(duty -> !outcomes.exempt().contains(duty.toString()))
                .toList();
        return of(schedule, duties, Revision.of(schedule, assessment.asOf()), outcomes.fulfilled());
    }

    private static Feeds of(
            Schedule schedule, List<Obligation> duties, Revision first, Map<String, LocalDate> fulfilled) {
        return new Feeds(
                schedule,
                duties,
                new Entries(
                        Namespace.NONE,
                        EntryForm.WHOLE_DAY,
                        new EntryTexts(schedule.college(), schedule.book().upperRules(), Language.CHINESE),
                        first,
                        fulfilled,
                        Published.NOTHING));
    }

    /**
     * Returns these feeds with UIDs in a namespace.
     *
     * @param namespace the part after {@code @} in every UID
     * @return the feeds
     */
    public Feeds under(Namespace namespace) {
        return new Feeds(schedule, duties, entries.under(namespace));
    }

    /**
     * Returns these feeds with duties in another form.
     *
     * @param form how duties appear
     * @return the feeds
     */
    public Feeds as(EntryForm form) {
        return new Feeds(schedule, duties, entries.as(form));
    }

    /**
     * Returns these feeds in a language.
     *
     * @param language the language of the texts
     * @return the feeds
     */
    public Feeds in(Language language) {
        return new Feeds(
                schedule,
                duties,
                entries.saying(
                        new EntryTexts(schedule.college(), schedule.book().upperRules(), language)));
    }

    /**
     * Returns these feeds as successors of those published before.
     *
     * <p>An unchanged entry is written exactly as before, byte for byte. An entry with another day, text, status or
     * reminder gets the next revision number. An entry on a day in the schedule's range that is no longer owed, or no
     * longer concerns the owner of the feed, is cancelled with the next number and stays cancelled; if it is still owed
     * but now due outside the range, the feed has it on its new day. Published entries on days outside the range are
     * left alone. An entry new to a feed, but already in the feed of the college, continues the numbers of that one.
     *
     * @param published what was published before
     * @return the feeds; call this method last, since form, language and namespace change the entries
     */
    public Feeds since(Published published) {
        return new Feeds(schedule, duties, entries.since(published));
    }

    /** {@return the feed of the whole college, including what persons owe} */
    public Feed college() {
        String names = schedule.college().organizations(OrganizationKind.GENERAL_BRANCH).stream()
                .map(Organization::name)
                .collect(Collectors.joining("、"));
        return feed(Feed.COLLEGE, title(names), duties, List.copyOf(elsewhere.get()));
    }

    /**
     * Returns the feed of an organization.
     *
     * @param organization its id
     * @return the feed; without entries if the organization owes nothing
     * @throws IllegalArgumentException if the college has no organization with that id and its feed was never published
     */
    public Feed of(OrganizationId organization) {
        require(organization, schedule.college().find(organization).isPresent());
        return feed(organization, duty -> Stream.of(duty.owner()));
    }

    /**
     * Returns the feed of a person.
     *
     * @param person the key
     * @return the feed; without entries if the person neither owes nor answers for anything
     * @throws IllegalArgumentException if the college has no person with that key and that person's feed was never
     *     published
     */
    public Feed of(PersonId person) {
        require(person, schedule.college().knows(person));
        return feed(person, this::answering);
    }

    private void require(SubjectId subject, boolean known) {
        if (!known && !had(FeedAddress.of(subject))) {
            throw new IllegalArgumentException(
                    "subject must be in " + schedule.college() + ", but was '" + subject + "'");
        }
    }

    private Feed feed(SubjectId subject, Function<Obligation, Stream<? extends SubjectId>> whose) {
        return feed(subject, by(duties, whose), by(elsewhere.get(), whose));
    }

    /**
     * Returns the feeds of all organizations that owe something or had a feed before.
     *
     * @return the feeds in the order of the college, those of organizations that are gone last; unmodifiable
     */
    public List<Feed> organizations() {
        return all(
                Feed.ORGANIZATIONS,
                schedule.college().organizations().stream()
                        .map(Organization::id)
                        .toList(),
                duty -> Stream.of(duty.owner()));
    }

    /**
     * Returns the feeds of all persons who owe or answer for something or had a feed before.
     *
     * @return the feeds in the order of the college, those of persons who are gone last; unmodifiable
     */
    public List<Feed> people() {
        return all(Feed.PEOPLE, ImmutableList.copyOf(schedule.college().people()), this::answering);
    }

    private List<Feed> all(
            String folder,
            List<? extends SubjectId> subjects,
            Function<Obligation, Stream<? extends SubjectId>> whose) {
        ImmutableListMultimap<SubjectId, Obligation> here = by(duties, whose);
        ImmutableListMultimap<SubjectId, Obligation> outside = by(elsewhere.get(), whose);
        List<Feed> feeds = new ArrayList<>();
        for (SubjectId subject : subjects) {
            if (here.containsKey(subject) || had(FeedAddress.of(subject))) {
                feeds.add(feed(subject, here, outside));
            }
        }
        Set<String> known = subjects.stream().map(FeedAddress::of).collect(ImmutableSet.toImmutableSet());
        for (String address : entries.published().addresses()) {
            if (address.startsWith(folder + "/") && !known.contains(address)) {
                Label name = Label.same(entries.published().name(address).orElseThrow());
                feeds.add(feed(address, name, List.of(), List.of()));
            }
        }
        return ImmutableList.copyOf(feeds);
    }

    private boolean had(String address) {
        return entries.published().addresses().contains(address);
    }

    private static ImmutableListMultimap<SubjectId, Obligation> by(
            Collection<Obligation> owed, Function<Obligation, Stream<? extends SubjectId>> whose) {
        ImmutableListMultimap.Builder<SubjectId, Obligation> by = ImmutableListMultimap.builder();
        owed.forEach(duty -> whose.apply(duty).distinct().forEach(subject -> by.put(subject, duty)));
        return by.build();
    }

    private Feed feed(
            SubjectId subject,
            ImmutableListMultimap<SubjectId, Obligation> here,
            ImmutableListMultimap<SubjectId, Obligation> outside) {
        return feed(FeedAddress.of(subject), title(name(subject)), here.get(subject), outside.get(subject));
    }

    /** Builds a feed; of the duties due outside the range, it keeps only those that it held before. */
    private Feed feed(String address, Label name, List<Obligation> here, List<Obligation> outside) {
        Collection<CalendarEntry> before = entries.published().entries(address);
        if (before.isEmpty()) {
            return new Feed(address, name, here, List.of(), entries);
        }
        Set<String> had = before.stream().map(CalendarEntry::uid).collect(ImmutableSet.toImmutableSet());
        List<Obligation> kept = Stream.concat(
                        here.stream(), outside.stream().filter(duty -> had.contains(entries.uid(duty))))
                .sorted(Obligation.inOrder())
                .toList();
        Set<String> uids = kept.stream().map(entries::uid).collect(ImmutableSet.toImmutableSet());
        List<CalendarEntry> withdrawn = before.stream()
                .filter(entry -> schedule.range().contains(entry.timing().day()))
                .filter(entry -> !uids.contains(entry.uid()))
                .map(entries::cancelled)
                .toList();
        return new Feed(address, name, kept, withdrawn, entries);
    }

    /** The person who owes a duty, or those who hold the responsible post of an organization on the deadline. */
    private Stream<PersonId> answering(Obligation duty) {
        return duty.owner() instanceof PersonId person
                ? Stream.of(person)
                : Responsibility.of(schedule.college(), duty)
                        .holders(duty.window().orElseThrow().deadline())
                        .stream();
    }

    private String name(SubjectId subject) {
        return subject instanceof OrganizationId id
                ? schedule.college().find(id).map(Organization::name).orElse(id.text())
                : subject.text();
    }

    private static Label title(String of) {
        return Label.of(of + "党组织工作规范", "Norms of Party organizations: " + of);
    }
}
