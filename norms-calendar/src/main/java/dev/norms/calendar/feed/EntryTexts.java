package dev.norms.calendar.feed;

import dev.norms.calendar.ical.CalendarText;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Responsibility;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of entries: those that obligations share are made once, by norm, owner and window, and copied into every
 * feed.
 *
 * <p>Threads may share it; if two make a text at once, the texts are equal.
 */
final class EntryTexts {
    private record Owner(SubjectId owner, Optional<OrganizationId> organization) {}

    private record Named(Same norm, Optional<String> part) {}

    /** A pair of objects compared by identity, since norms are large. */
    @SuppressWarnings("ReferenceEquality")
    private record Same(Object one, Object other) {
        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Same same && one == same.one && other == same.other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }

    /** The texts that all obligations of a demand share. */
    private record DemandTexts(CalendarText demand, CalendarText source, CalendarText kind) {}

    /** The largest number of units that an entry names, so that no entry grows with the college. */
    private static final int MOST_UNITS = 20;

    private final College college;
    private final List<RuleSource> rules;
    private final Language language;
    private final CalendarText id;
    private final CalendarText done;
    private final Map<Same, DemandTexts> demands = new ConcurrentHashMap<>();
    /** The parts of texts, by what they are about: part of a norm, owner, window, post or name of a unit. */
    private final Map<Object, CalendarText> parts = new ConcurrentHashMap<>();

    EntryTexts(College college, List<RuleSource> rules, Language language) {
        this.college = college;
        this.rules = rules;
        this.language = language;
        this.id = text(Label.of("编号：", "Id: "));
        this.done = CalendarText.of("✓ ");
    }

    Language language() {
        return language;
    }

    CalendarText summary(Obligation obligation) {
        Named named = new Named(new Same(obligation.norm(), obligation.demand()), obligation.part());
        return CalendarText.of(
                parts.computeIfAbsent(named, key -> text(Label.format("{0}：", "{0}: ", obligation.label()))),
                parts.computeIfAbsent(
                        new Owner(obligation.owner(), obligation.organization()),
                        owner -> CalendarText.of(owner(obligation))));
    }

    /** The title of an obligation that stands for those of some people, or of some units. */
    CalendarText summary(Obligation obligation, Collection<Obligation> bundled) {
        if (isOfUnits(obligation)) {
            int units = Bundles.units(bundled).size();
            return text(
                    Label.format("{0}：{1}", "{0}: {1}", obligation.label(), Label.of(units + "个单位", units + " units")));
        }
        int people = bundled.size();
        return CalendarText.of(summary(obligation), text(Label.of("（" + people + "人）", " (" + people + ")")));
    }

    /** Returns whether an obligation stands for those of several units: its organization is none of the college's. */
    boolean isOfUnits(Obligation obligation) {
        return obligation
                .organization()
                .filter(id -> college.find(id).isEmpty())
                .isPresent();
    }

    /** The title of an entry: whether it is done, and the part of the day and the room that are arranged. */
    CalendarText title(CalendarText summary, Optional<ProposedEntry> time, boolean isDone) {
        CalendarText title = isDone ? CalendarText.of(done, summary) : summary;
        return time.flatMap(EntryTexts::when)
                .map(when -> CalendarText.of(title, text(Label.format("（{0}）", " ({0})", when))))
                .orElse(title);
    }

    /** The part of the day and the room; empty for a document. */
    private static Optional<Label> when(ProposedEntry time) {
        List<Label> parts = Stream.concat(time.slot().map(Slot::label).stream(), time.room().map(Label::same).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Label.join(parts, "，", ", "));
    }

    /** Returns a description with the arranged time and the obligations met together. */
    CalendarText arranged(CalendarText description, ProposedEntry time) {
        Label day = when(time)
                .map(when -> Label.format("{0} {1}", "{0} {1}", time.date(), when))
                .orElseGet(() -> Label.same(time.date().toString()));
        List<Label> met = time.met().stream()
                .map(each -> Label.same(each.obligation().toString()))
                .toList();
        return CalendarText.of(
                description,
                text(
                        met.size() == 1
                                ? Label.format("\n安排：{0}", "\nArranged: {0}", day)
                                : Label.format(
                                        "\n安排：{0}，一并完成{1}",
                                        "\nArranged: {0}, together: {1}", day, Label.join(met, "、", ", "))));
    }

    /** Returns the description of an entry for several people or units with those who have not done theirs. */
    CalendarText description(
            Obligation obligation,
            CalendarText description,
            Collection<Obligation> bundled,
            Function<Obligation, Optional<LocalDate>> done) {
        List<Obligation> left =
                bundled.stream().filter(one -> done.apply(one).isEmpty()).toList();
        List<Label> open = isOfUnits(obligation)
                ? someUnits(left)
                : left.stream()
                        .map(one -> Label.same(
                                one.owner() instanceof PersonId person
                                        ? person.text()
                                        : one.part().orElseThrow()))
                        .distinct()
                        .toList();
        return CalendarText.of(
                description,
                text(
                        open.isEmpty()
                                ? Label.of("\n全部完成", "\nall done")
                                : Label.format("\n待完成：{0}", "\nto do: {0}", Label.join(open, "、", ", "))));
    }

    /** The names of units; of more than {@link #MOST_UNITS}, the first and the total. */
    private List<Label> someUnits(List<Obligation> obligations) {
        List<String> names = unitNames(obligations);
        return names.size() <= MOST_UNITS
                ? names.stream().map(Label::same).toList()
                : Stream.concat(
                                names.stream().limit(MOST_UNITS).map(Label::same),
                                Stream.of(
                                        Label.of("……共" + names.size() + "个单位", "… " + names.size() + " units in all")))
                        .toList();
    }

    private List<String> unitNames(Collection<Obligation> obligations) {
        return Bundles.units(obligations).stream()
                .map(id -> college.find(id)
                        .map(Organization::name)
                        .filter(name -> !name.isBlank())
                        .orElse(id.text()))
                .toList();
    }

    private String owner(Obligation obligation) {
        Optional<String> organization =
                obligation.organization().flatMap(college::find).map(Organization::name);
        if (!(obligation.owner() instanceof PersonId)) {
            return organization.orElse("");
        }
        return organization
                .map(name -> Label.format("{0}（{1}）", "{0} ({1})", obligation.owner(), name)
                        .in(language))
                .orElse(obligation.owner().text());
    }

    CalendarText description(Obligation obligation, Window window) {
        DemandTexts shared = shared(obligation);
        return CalendarText.of(
                shared.demand(),
                Responsibility.of(college, obligation)
                        .post()
                        .map(role -> parts.computeIfAbsent(role, key -> text(responsible(role))))
                        .orElse(CalendarText.EMPTY),
                parts.computeIfAbsent(window, key -> text(days(window))),
                shared.source(),
                id,
                CalendarText.of(isOfUnits(obligation) ? obligation.norm().id().text() : obligation.toString()));
    }

    /** The categories of an entry for several owers: the names of the units, if they are few, and of the norm. */
    List<CalendarText> categories(Obligation obligation, Collection<Obligation> bundled) {
        List<String> names = unitNames(bundled);
        return !isOfUnits(obligation) || names.size() > MOST_UNITS
                ? categories(obligation)
                : Stream.concat(
                                names.stream().map(name -> parts.computeIfAbsent(name, any -> CalendarText.of(name))),
                                Stream.of(shared(obligation).kind()))
                        .toList();
    }

    /** The names of the branch and of the norm, by which people filter. */
    List<CalendarText> categories(Obligation obligation) {
        CalendarText kind = shared(obligation).kind();
        return branch(obligation)
                .map(name -> List.of(parts.computeIfAbsent(name, any -> CalendarText.of(name)), kind))
                .orElse(List.of(kind));
    }

    private Optional<String> branch(Obligation obligation) {
        return Bundles.branch(obligation, college).map(Organization::name).filter(name -> !name.isBlank());
    }

    private DemandTexts shared(Obligation obligation) {
        return demands.computeIfAbsent(
                new Same(obligation.norm(), obligation.demand()),
                same -> new DemandTexts(
                        text(demanded(obligation)),
                        text(source(obligation)),
                        text(obligation.norm().label())));
    }

    private static Label demanded(Obligation obligation) {
        return Label.format(
                "{0}\n要求：{1}\n凭据：{2}\n",
                "{0}\nAsked: {1}\nShown by: {2}\n",
                obligation.norm().summary(),
                obligation.requirement().label(),
                obligation.requirement().evidence().label());
    }

    private static Label responsible(Role post) {
        return Label.format("责任人：{0}\n", "Responsible: {0}\n", post.label());
    }

    private static Label days(Window window) {
        return Label.format(
                "期间：{0}\n应完成日：{1}，期限：{2}（{3}）\n",
                "Period: {0}\nDue: {1}, deadline: {2} ({3})\n",
                window.period().label(),
                window.due(),
                window.deadline(),
                window.certainty().label());
    }

    private Label source(Obligation obligation) {
        // the day matters only for a standing duty, which is in no feed
        List<Label> places = obligation.citations(LocalDate.MAX).stream()
                .map(citation -> citation.label(rules))
                .distinct()
                .toList();
        return Label.format("依据：{0}\n", "Source: {0}\n", Label.join(places, "；", "; "));
    }

    private CalendarText text(Label label) {
        return CalendarText.of(label.in(language));
    }
}
