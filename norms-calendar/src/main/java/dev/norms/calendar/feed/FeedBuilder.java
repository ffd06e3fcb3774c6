package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds feeds of the obligations of each owner, as successors of those published before. */
record FeedBuilder(Schedule schedule, EntryMaker maker) {
    /** Builds the feeds of a folder: of subjects that owe something or had a feed, then of those that are gone. */
    List<Feed> all(
            String folder,
            List<? extends SubjectId> subjects,
            ImmutableListMultimap<SubjectId, Obligation> here,
            ImmutableListMultimap<SubjectId, Obligation> outside) {
        List<Feed> feeds = new ArrayList<>();
        for (SubjectId subject : subjects) {
            if (here.containsKey(subject) || wasPublished(FeedAddress.of(subject))) {
                feeds.add(feed(subject, here, outside));
            }
        }
        Set<String> known = subjects.stream().map(FeedAddress::of).collect(ImmutableSet.toImmutableSet());
        for (String address : maker.published().addresses()) {
            if (address.startsWith(folder + "/") && !known.contains(address)) {
                Label name = Label.same(maker.published().name(address).orElseThrow());
                feeds.add(feed(address, name, List.of(), List.of()));
            }
        }
        return ImmutableList.copyOf(feeds);
    }

    boolean wasPublished(String address) {
        return maker.published().addresses().contains(address);
    }

    /** Groups obligations by the subjects in whose feeds they stand. */
    static ImmutableListMultimap<SubjectId, Obligation> by(
            Collection<Obligation> owed, Function<Obligation, Stream<? extends SubjectId>> whose) {
        ImmutableListMultimap.Builder<SubjectId, Obligation> by = ImmutableListMultimap.builder();
        owed.forEach(obligation -> whose.apply(obligation).distinct().forEach(subject -> by.put(subject, obligation)));
        return by.build();
    }

    Feed feed(
            SubjectId subject,
            ImmutableListMultimap<SubjectId, Obligation> here,
            ImmutableListMultimap<SubjectId, Obligation> outside) {
        return feed(FeedAddress.of(subject), title(name(subject)), here.get(subject), outside.get(subject));
    }

    /** Builds the feed of the whole college; if obligations are bundled, those that its units have alike, too. */
    Feed college(Collection<Obligation> here, Collection<Obligation> outside) {
        List<Obligation> all = Stream.concat(here.stream(), outside.stream()).toList();
        EntryMaker together = maker.bundles().isNone()
                ? maker
                : maker.bundling(maker.bundles().acrossUnits(all, schedule.college(), maker.arranged()));
        String names = schedule.college().organizations(OrganizationKind.GENERAL_BRANCH).stream()
                .map(Organization::name)
                .collect(Collectors.joining("、"));
        return new FeedBuilder(schedule, together)
                .feed(
                        Feed.COLLEGE,
                        title(names),
                        together.bundles().in(here),
                        together.bundles().in(outside));
    }

    /** Builds a feed; of the obligations due outside the range, it keeps only those that it held before. */
    Feed feed(String address, Label name, List<Obligation> here, List<Obligation> outside) {
        Collection<CalendarEntry> before = maker.published().entries(address);
        if (before.isEmpty()) {
            return new Feed(address, name, here, List.of(), maker);
        }
        Set<String> had = before.stream().map(CalendarEntry::uid).collect(ImmutableSet.toImmutableSet());
        List<Obligation> kept = Stream.concat(
                        here.stream(),
                        outside.stream()
                                .filter(obligation ->
                                        maker.uids(obligation).stream().anyMatch(had::contains)))
                .sorted(Obligation.inOrder())
                .toList();
        Set<String> uids = kept.stream().map(maker::uids).flatMap(List::stream).collect(ImmutableSet.toImmutableSet());
        List<CalendarEntry> withdrawn = before.stream()
                .filter(entry -> schedule.range().contains(entry.timing().day()))
                .filter(entry -> !uids.contains(entry.uid()))
                .map(maker::cancelled)
                .toList();
        return new Feed(address, name, kept, withdrawn, maker);
    }

    private String name(SubjectId subject) {
        return subject instanceof OrganizationId id
                ? schedule.college().find(id).map(Organization::name).orElse(id.text())
                : subject.text();
    }

    static Label title(String owner) {
        return Label.of(owner + "党组织工作规范", "Norms of Party organizations: " + owner);
    }
}
