package dev.norms.calendar.proof;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.norm.Demand;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.Role;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.ProfileRow;
import dev.norms.requirement.Amount;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Books with one defect each, of the kind that is asked for, all of them different. */
final class PlantedDefects {
    static final NormId OWN = NormId.parse("COL-1.1");

    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final List<Norm> NORMS = BOOK.editions().get(0).norms();

    private PlantedDefects() {}

    /** What another norm asks for is forbidden, or a number that it does not allow is asked for. */
    static Stream<NormBook> contradictions() {
        Stream<BodyRule> general = Stream.concat(
                Stream.of(
                                Set.of(Role.SECRETARY),
                                Set.of(Role.DEPUTY_SECRETARY),
                                Role.commissioners(),
                                Set.of(Role.AFFAIRS_OFFICER),
                                Set.of(Role.WORKING_GROUP_CHAIR),
                                Set.of(Role.SECRETARY, Role.DEPUTY_SECRETARY),
                                Set.of(Role.SECRETARY, Role.AFFAIRS_OFFICER),
                                Set.of(Role.DEPUTY_SECRETARY, Role.AFFAIRS_OFFICER))
                        .map(roles -> new BodyRule.Seats(roles, Bound.between(0, 0))),
                IntStream.rangeClosed(2, 8)
                        .mapToObj(number -> new BodyRule.Seats(Set.of(Role.SECRETARY), Bound.atLeast(number))));
        Stream<BodyRule> ofBranches = Stream.of(
                        Stream.of(Set.of(Role.SECRETARY), Role.commissioners(), Role.committee())
                                .map(roles -> new BodyRule.Seats(roles, Bound.between(0, 0))),
                        IntStream.rangeClosed(2, 8)
                                .mapToObj(number -> new BodyRule.Seats(Set.of(Role.SECRETARY), Bound.atLeast(number))),
                        IntStream.rangeClosed(0, 2)
                                .mapToObj(number -> new BodyRule.CommitteeSize(Bound.between(0, number), 5)),
                        IntStream.rangeClosed(8, 14)
                                .mapToObj(number -> new BodyRule.CommitteeSize(Bound.atLeast(number), number)))
                .flatMap(rules -> rules);
        return Stream.concat(
                        general.map(rule -> own(rule, Addressee.GENERAL_BRANCH)),
                        ofBranches.map(rule -> own(rule, Addressee.BRANCH)))
                .map(PlantedDefects::with);
    }

    private static Norm own(BodyRule rule, Addressee addressee) {
        return Norm.builder(OWN.text(), "自定", "own")
                .summary("自定。", "Own.")
                .demands(CompositionRequirement.of(EvidenceSource.POSTS, rule), addressee)
                .cites("article:4#1")
                .build();
    }

    /** A norm that clauses name is left out. */
    static Stream<NormBook> gaps() {
        return NORMS.stream()
                .map(gone ->
                        book(NORMS.stream().filter(norm -> !norm.equals(gone)).toList()));
    }

    /** A demand stands twice: one that some shape of a college owes in the year. */
    static Stream<NormBook> doubleRows() {
        return NORMS.stream()
                .flatMap(norm -> norm.demands().stream()
                        .filter(demand -> !(demand.parts() instanceof Parts.EachActivity)
                                && !demand.addressees().contains(Addressee.BRANCH_COMMITTEE)
                                && demand.requirement()
                                        .as(StudyHoursRequirement.class)
                                        .isEmpty())
                        .map(demand -> {
                            List<Demand> twice = new ArrayList<>(norm.demands());
                            twice.add(demand);
                            return instead(norm.withDemands(twice));
                        }));
    }

    /** A norm asks for nothing. */
    static Stream<NormBook> deadNorms() {
        return NORMS.stream()
                .filter(norm -> norm.demands().stream()
                        .allMatch(demand -> idle(demand.requirement()).isPresent()))
                .map(norm -> instead(norm.withDemands(norm.demands().stream()
                        .map(demand -> demand.with(idle(demand.requirement()).orElseThrow()))
                        .toList())));
    }

    private static Optional<Requirement> idle(Requirement requirement) {
        Optional<Requirement> counted = requirement
                .as(CountRequirement.class)
                .map(count -> count.with(new Amount.Times(
                        new Cadence(Bound.atLeast(0), count.cadence().forms()))));
        return counted.or(() -> requirement
                        .as(ContactRequirement.class)
                        .map(contact -> contact.with(new Amount.Targets(Bound.atLeast(0)))))
                .or(() -> requirement.as(PostsRequirement.class).map(any -> anySeats()))
                .or(() -> requirement.as(CompositionRequirement.class).map(any -> anySeats()));
    }

    private static Requirement anySeats() {
        return CompositionRequirement.of(
                EvidenceSource.POSTS, new BodyRule.Seats(Set.of(Role.SECRETARY), Bound.atLeast(0)));
    }

    /** A norm of the college asks for what another one asks for; study hours are asked for by two norms together. */
    static Stream<NormBook> impliedNorms() {
        return NORMS.stream()
                .filter(norm -> norm.find(StudyHoursRequirement.class).isEmpty())
                .map(norm -> with(norm.withId(OWN)));
    }

    /** A profile asks for more than there are days. */
    static Stream<NormBook> unrealizable() {
        return NORMS.stream()
                .flatMap(norm -> norm
                        .find(CountRequirement.class)
                        .filter(count -> count.cadence().forms().stream().allMatch(PeriodUnit.class::isInstance))
                        .map(count ->
                                (PeriodUnit) count.cadence().forms().iterator().next())
                        .stream()
                        .flatMap(unit -> Stream.of(1, 7, 100)
                                .map(more -> tailored(norm, unit.months() * 31 + more + "+/" + unit.code()))))
                .flatMap(Optional::stream);
    }

    /**
     * Some norms, of which INS-2.1 and INS-2.5 have a reading of their own: only {@code own-number}, the first, makes a
     * difference. No other reading can be set.
     */
    static NormBook withReadings(Predicate<Norm> wanted) {
        Interpretation<Cadence> number = reading("own-number");
        Interpretation<Cadence> idle = reading("own-idle");
        return NormBook.of(
                List.of(NormEdition.of(
                        ImplementationOpinion.EDITION_2020,
                        in -> NORMS.stream()
                                .filter(wanted)
                                .map(norm -> switch (norm.id().text()) {
                                    case "INS-2.1" -> counting(norm, in.value(number), in.get(number));
                                    case "INS-2.5" -> counting(norm, Cadence.parse("1+/half-year"), in.get(idle));
                                    default -> norm;
                                })
                                .toList())),
                BOOK.upperRules());
    }

    private static Interpretation<Cadence> reading(String code) {
        return Interpretation.asks(code, "几次", "how often")
                .reads(Cadence.parse("1+/half-year"), ValueForm.CADENCE)
                .alternatively("1+/quarter")
                .because("试", "a trial")
                .at("article:4#1");
    }

    private static Norm counting(Norm norm, Cadence times, Interpretation<?> reading) {
        List<Demand> demands = norm.demands().stream()
                .map(demand -> demand.with(demand.requirement().with(new Amount.Times(times))))
                .toList();
        return Norm.builder()
                .from(norm.withDemands(demands))
                .addInterpretation(reading)
                .build();
    }

    private static Optional<NormBook> tailored(Norm norm, String value) {
        CheckedProfile read = BOOK.read(List.of(new ProfileRow(norm.id().text(), value, "test", "test")));
        return read.problems().isEmpty() && BOOK.check(read.profile()).isEmpty()
                ? Optional.of(BOOK.tailoredBy(read.profile()))
                : Optional.empty();
    }

    private static NormBook with(Norm norm) {
        List<Norm> all = new ArrayList<>(NORMS);
        all.add(norm);
        return book(all);
    }

    private static NormBook instead(Norm norm) {
        return book(NORMS.stream()
                .map(each -> each.id().equals(norm.id()) ? norm : each)
                .toList());
    }

    private static NormBook book(List<Norm> norms) {
        return NormBook.of(List.of(NormEdition.of(ImplementationOpinion.EDITION_2020, norms)), BOOK.upperRules());
    }
}
