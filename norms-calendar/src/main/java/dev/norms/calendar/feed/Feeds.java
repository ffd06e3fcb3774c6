package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Responsibility;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The feeds of a schedule: for the whole college, for each organization and for each person.
 *
 * <pre>{@code
 * Feeds feeds = Feeds.of(year).under("party.example.edu").as(new EntryForm.ToDo());
 * feeds.of(PersonId.of("p001")).write(out);
 * }</pre>
 *
 * <p>An organization's feed holds what it owes itself. A person's holds what the person owes, and what organizations
 * owe whose responsible post the person holds on the deadline, see {@link Responsibility}.
 */
public final class Feeds {
    /**
     * What stands behind the obligation's id in a UID unless the caller names his own: no network has it (RFC 2606).
     */
    public static final String NAMESPACE = "norms.invalid";

    private final Schedule schedule;
    private final ImmutableList<Obligation> withdrawn;
    private final Entries entries;

    private Feeds(Schedule schedule, ImmutableList<Obligation> withdrawn, Entries entries) {
        this.schedule = schedule;
        this.withdrawn = withdrawn;
        this.entries = entries;
    }

    /**
     * The feeds of a schedule, in Chinese, as events of whole days.
     *
     * @param schedule what is owed
     * @return the feeds
     */
    public static Feeds of(Schedule schedule) {
        Entries entries = new Entries(
                schedule.college(), NAMESPACE, new EntryForm.WholeDay(), Language.CHINESE, Revision.of(schedule));
        return new Feeds(schedule, ImmutableList.of(), entries);
    }

    /**
     * These feeds with UIDs of one's own.
     *
     * @param namespace what stands behind {@code @} in every UID, as a rule a name of one's own network; not blank
     * @return the feeds
     * @throws IllegalArgumentException if the name is blank
     */
    public Feeds under(String namespace) {
        if (namespace.isBlank()) {
            throw new IllegalArgumentException("namespace must not be blank, but was '" + namespace + "'");
        }
        return new Feeds(schedule, withdrawn, entries.under(namespace));
    }

    /**
     * These feeds with duties in another form.
     *
     * @param form as what duties stand there
     * @return the feeds
     */
    public Feeds as(EntryForm form) {
        return new Feeds(schedule, withdrawn, entries.as(form));
    }

    /**
     * These feeds in a language.
     *
     * @param language the language of the texts
     * @return the feeds
     */
    public Feeds in(Language language) {
        return new Feeds(schedule, withdrawn, entries.in(language));
    }

    /**
     * These feeds with what an earlier one had and this one has not, as cancelled, so that clients remove it.
     *
     * @param earlier the schedule of the earlier feeds; only its duties that are due within this schedule's range are
     *     asked for
     * @return the feeds
     */
    public Feeds withdrawing(Schedule earlier) {
        Set<ObligationId> kept =
                schedule.obligations().stream().map(Obligation::id).collect(ImmutableSet.toImmutableSet());
        return new Feeds(
                schedule,
                earlier.obligations().stream()
                        .filter(duty -> schedule.range()
                                .contains(duty.window().orElseThrow().due()))
                        .filter(duty -> !kept.contains(duty.id()))
                        .collect(ImmutableList.toImmutableList()),
                entries);
    }

    /**
     * The feed of the whole college, of persons too.
     *
     * @return the feed
     */
    public Feed college() {
        String names = schedule.college().organizations(OrganizationKind.GENERAL_BRANCH).stream()
                .map(Organization::name)
                .collect(Collectors.joining("、"));
        return feed(Label.same(names), schedule.obligations(), withdrawn);
    }

    /**
     * The feed of an organization.
     *
     * @param organization its id
     * @return the feed; without an entry if it owes nothing
     */
    public Feed of(OrganizationId organization) {
        return feed(organization, duty -> Stream.of(duty.owner()));
    }

    /**
     * The feed of a person.
     *
     * @param person the key
     * @return the feed; without an entry if the person owes nothing and answers for nothing
     */
    public Feed of(PersonId person) {
        return feed(person, this::answering);
    }

    /**
     * The feeds of all organizations that owe something.
     *
     * @return the feeds by id, in the order of the college; unmodifiable
     */
    public Map<OrganizationId, Feed> byOrganization() {
        return all(
                schedule.college().organizations().stream()
                        .map(Organization::id)
                        .toList(),
                duty -> Stream.of(duty.owner()));
    }

    /**
     * The feeds of all persons that owe or answer for something.
     *
     * @return the feeds by key, in the order of the college; unmodifiable
     */
    public Map<PersonId, Feed> byPerson() {
        return all(ImmutableList.copyOf(schedule.college().people()), this::answering);
    }

    private <S extends SubjectId> Map<S, Feed> all(
            List<S> subjects, Function<Obligation, Stream<? extends SubjectId>> whose) {
        ImmutableListMultimap<SubjectId, Obligation> duties = of(schedule.obligations(), whose);
        ImmutableListMultimap<SubjectId, Obligation> gone = of(withdrawn, whose);
        return subjects.stream()
                .filter(subject -> duties.containsKey(subject) || gone.containsKey(subject))
                .collect(ImmutableMap.toImmutableMap(
                        Function.identity(), subject -> feed(name(subject), duties.get(subject), gone.get(subject))));
    }

    private static ImmutableListMultimap<SubjectId, Obligation> of(
            List<Obligation> duties, Function<Obligation, Stream<? extends SubjectId>> whose) {
        ImmutableListMultimap.Builder<SubjectId, Obligation> of = ImmutableListMultimap.builder();
        duties.forEach(duty -> whose.apply(duty).distinct().forEach(subject -> of.put(subject, duty)));
        return of.build();
    }

    private Feed feed(SubjectId subject, Function<Obligation, Stream<? extends SubjectId>> whose) {
        return feed(
                name(subject),
                of(schedule.obligations(), whose).get(subject),
                of(withdrawn, whose).get(subject));
    }

    private Feed feed(Label of, List<Obligation> duties, List<Obligation> gone) {
        return new Feed(of, duties, gone, entries, Revision.stamp(schedule));
    }

    /** The person who owes it and those who hold the responsible post on the deadline. */
    private Stream<PersonId> answering(Obligation duty) {
        return duty.owner() instanceof PersonId person
                ? Stream.of(person)
                : Responsibility.of(schedule.college(), duty)
                        .holders(duty.window().orElseThrow().deadline())
                        .stream();
    }

    private Label name(SubjectId subject) {
        College college = schedule.college();
        return Label.same(
                subject instanceof OrganizationId id
                        ? college.find(id).map(Organization::name).orElse(id.text())
                        : subject.text());
    }
}
