package dev.norms.calendar.feed;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Responsibility;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.label.Language;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The feeds of a schedule: for the whole college, for each organization and for each person.
 *
 * <pre>{@code
 * Feeds feeds = Feeds.of(year).under(Namespace.parse("party.example.edu")).since(published);
 * feeds.feed(PersonId.of("p001")).write(out);
 * }</pre>
 *
 * <p>An organization's feed holds what it owes itself, and what its people owe if {@link #bundled}. A person's feed
 * holds what the person owes, and what organizations owe if the person holds the responsible post on the deadline, see
 * {@link Responsibility}.
 *
 * <p>Reminders appear in the first half of the norm's lead, each norm's on a day of its own as far as there are days,
 * so that they do not all come at once at the end of a year. An obligation that opens on its due day has none.
 *
 * <p>Revisions continue from what was published before, see {@link #since}. Without {@code since}, the revision number
 * depends on the inputs alone: it grows with every holiday notice, given row, semester, edition and setting added, does
 * not change when one is corrected, and falls when one is removed.
 */
public final class Feeds {
    private final Schedule schedule;
    private final List<Obligation> obligations;
    private final EntryMaker maker;
    private final Supplier<Collection<Obligation>> elsewhere;

    private Feeds(Schedule schedule, List<Obligation> obligations, EntryMaker maker) {
        this.schedule = schedule;
        this.obligations = obligations;
        this.maker = maker;
        this.elsewhere = Suppliers.memoize(() -> Elsewhere.of(schedule, maker));
    }

    /**
     * Returns the feeds of a schedule, in Chinese, as events of whole days, under {@link Namespace#NONE}.
     *
     * @param schedule the schedule
     * @return the feeds
     */
    public static Feeds of(Schedule schedule) {
        return of(schedule, schedule.obligations(), EntryRevision.of(schedule), Map.of());
    }

    /**
     * Returns the feeds of an assessment: those of {@link #of(Schedule)}, updated with what was done.
     *
     * <p>An obligation that is met or made up becomes a completed to-do, with the day on which the required number was
     * reached; as an event it stays on its day, and its title says that it is done. Neither has reminders any more. An
     * obligation covered by a written exemption is not in the feeds, and is cancelled if it was published before. An
     * obligation that was not assessed, because the assessment covers only a branch, appears as in the schedule.
     *
     * @param assessment the assessment
     * @return the feeds
     */
    public static Feeds of(Assessment assessment) {
        Schedule schedule = assessment.schedule();
        Outcomes outcomes = Outcomes.of(assessment);
        List<Obligation> obligations = schedule.obligations().stream()
                .filter(obligation -> !outcomes.exempt().contains(obligation.toString()))
                .toList();
        return of(schedule, obligations, EntryRevision.of(schedule, assessment.asOf()), outcomes.fulfilled());
    }

    private static Feeds of(
            Schedule schedule, List<Obligation> obligations, EntryRevision first, Map<String, LocalDate> fulfilled) {
        return new Feeds(schedule, obligations, EntryMaker.of(schedule, first, fulfilled));
    }

    /**
     * Returns these feeds with UIDs in a namespace.
     *
     * @param namespace the part after {@code @} in every UID
     * @return the feeds
     */
    public Feeds under(Namespace namespace) {
        return new Feeds(schedule, obligations, maker.under(namespace));
    }

    /**
     * Returns these feeds with obligations in another form.
     *
     * @param form the form of the entries
     * @return the feeds
     */
    public Feeds as(EntryForm form) {
        return new Feeds(schedule, obligations, maker.as(form));
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
                obligations,
                maker.withTexts(
                        new EntryTexts(schedule.college(), schedule.book().upperRules(), language)));
    }

    /**
     * Returns these feeds without reminders.
     *
     * @return the feeds
     */
    public Feeds withoutReminders() {
        return new Feeds(schedule, obligations, maker.reminding(Reminding.NEVER));
    }

    /**
     * Returns these feeds with reminders on the day before something is due, instead of in the first half of its lead.
     *
     * @param time the time of the reminder, a whole second
     * @return the feeds
     * @throws IllegalArgumentException if the time has a fraction of a second
     */
    public Feeds remindingAt(LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("time must be a whole second, but was " + time);
        }
        return new Feeds(schedule, obligations, maker.reminding(Reminding.at(time)));
    }

    /**
     * Returns these feeds with the addresses of obligation and norm (URL, CONCEPT) on a published {@code report.html}.
     * The clause (LINK), and without a base the norm, too, is named by a tag URI.
     *
     * @param base the address of the folder with the pages, in ASCII, ending in a slash
     * @return the feeds
     * @throws IllegalArgumentException if the address is not one of http or https, not in ASCII or does not end in a
     *     slash
     */
    public Feeds linkingTo(String base) {
        return new Feeds(
                schedule, obligations, maker.withReferences(maker.references().at(base)));
    }

    /**
     * Returns these feeds with obligations bundled that several owers have alike. In the feed of a branch, one entry
     * stands for the dues of a month of its people, another for the thought reports of a quarter, with the UID of an
     * obligation of the branch, {@code ART-10.2@art-f1/2026-05}. In the feed of the college, one entry stands for what
     * two or more units owe by one norm in one period, {@code INS-2.2@college/2026-05}, so that the feed of a year does
     * not grow with the units; what is {@link #arranged} has its own entries. Descriptions name those who have not done
     * theirs. The feeds of persons stay as they are.
     *
     * @return the feeds
     */
    public Feeds bundled() {
        return new Feeds(schedule, obligations, maker.bundling(Bundles.of(obligations, schedule.college())));
    }

    /**
     * Returns these feeds with obligations on the days arranged for them, the part of the day and the room in the
     * title. An obligation arranged several times has an entry for each time, the second with {@code +2} behind the id
     * in its UID. An entry for {@link #bundled} obligations stands on the last of their days, if all have one.
     *
     * @param entries the arranged times; an obligation without one stays on its due day
     * @return the feeds
     */
    public Feeds arranged(Collection<ProposedEntry> entries) {
        return new Feeds(schedule, obligations, maker.arranging(Arranged.of(entries)));
    }

    private FeedBuilder builder() {
        return new FeedBuilder(schedule, maker.bundling(maker.bundles().and(elsewhere.get(), schedule.college())));
    }

    private List<Obligation> bundled(Collection<Obligation> owed) {
        return builder().maker().bundles().in(owed);
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
        return new Feeds(schedule, obligations, maker.since(published));
    }

    /** {@return the feed of the whole college, including what persons owe} */
    public Feed college() {
        return builder().college(obligations, elsewhere.get());
    }

    /**
     * Returns the feed of an organization.
     *
     * @param organization its id
     * @return the feed; without entries if the organization owes nothing
     * @throws IllegalArgumentException if the college has no organization with that id and its feed was never published
     */
    public Feed feed(OrganizationId organization) {
        require(organization, schedule.college().find(organization).isPresent());
        return builder()
                .feed(
                        organization,
                        FeedBuilder.by(bundled(obligations), obligation -> Stream.of(obligation.owner())),
                        FeedBuilder.by(bundled(elsewhere.get()), obligation -> Stream.of(obligation.owner())));
    }

    /**
     * Returns the feed of a person.
     *
     * @param person the key
     * @return the feed; without entries if the person neither owes nor answers for anything
     * @throws IllegalArgumentException if the college has no person with that key and that person's feed was never
     *     published
     */
    public Feed feed(PersonId person) {
        require(person, schedule.college().knows(person));
        return builder()
                .feed(
                        person,
                        FeedBuilder.by(obligations, this::answering),
                        FeedBuilder.by(elsewhere.get(), this::answering));
    }

    private void require(SubjectId subject, boolean known) {
        if (!known && !builder().wasPublished(FeedAddress.of(subject))) {
            throw new IllegalArgumentException(
                    "subject must be in " + schedule.college() + ", but was '" + subject + "'");
        }
    }

    /**
     * Returns the feeds of all organizations that owe something or had a feed before.
     *
     * @return the feeds in the order of the college, those of organizations that are gone last; unmodifiable
     */
    public List<Feed> organizations() {
        return builder()
                .all(
                        Feed.ORGANIZATIONS,
                        schedule.college().organizations().stream()
                                .map(Organization::id)
                                .toList(),
                        FeedBuilder.by(bundled(obligations), obligation -> Stream.of(obligation.owner())),
                        FeedBuilder.by(bundled(elsewhere.get()), obligation -> Stream.of(obligation.owner())));
    }

    /**
     * Returns the feeds of all persons who owe or answer for something or had a feed before.
     *
     * @return the feeds in the order of the college, those of persons who are gone last; unmodifiable
     */
    public List<Feed> people() {
        return builder()
                .all(
                        Feed.PEOPLE,
                        ImmutableList.copyOf(schedule.college().people()),
                        FeedBuilder.by(obligations, this::answering),
                        FeedBuilder.by(elsewhere.get(), this::answering));
    }

    /** The person who owes an obligation, or those who hold the responsible post of an organization on the deadline. */
    private Stream<PersonId> answering(Obligation obligation) {
        return obligation.owner() instanceof PersonId person
                ? Stream.of(person)
                : Responsibility.of(schedule.college(), obligation)
                        .holders(obligation.window().orElseThrow().deadline())
                        .stream();
    }
}
