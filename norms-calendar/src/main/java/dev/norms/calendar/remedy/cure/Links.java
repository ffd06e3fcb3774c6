package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.remedy.cover.Cover;
import dev.norms.calendar.remedy.cover.CoverOption;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.TargetKind;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.ledger.Contact;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import dev.norms.time.DateRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the fewest links that give every finding as many as it asks for. */
final class Links {
    /** With more candidates than this, only members of the activist's own branch are considered. */
    private static final int MAX_CANDIDATES = 2000;

    /** A finding, the number of links that it lacks, and the keepers or targets that it has already. */
    private record Lack(Finding finding, int number, Set<String> linked) {}

    private final Situation situation;
    private final List<Lack> lacks = new ArrayList<>();
    private final Set<CandidateLink> links = new LinkedHashSet<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private boolean isLeast = true;

    Links(Situation situation) {
        this.situation = situation;
    }

    boolean isLeast() {
        return isLeast;
    }

    void add(Finding finding) {
        Obligation obligation = finding.obligation();
        Tally tally = Families.of(obligation.requirement())
                .tally(obligation, situation.counter().inFull());
        int lacking = obligation.bound().atLeast() - tally.done().intValue();
        Set<String> linked = tally.matches().stream()
                .filter(Match::counts)
                .map(match ->
                        isForPerson(obligation) ? match.about().map(Label::zh).orElse("") : match.ref())
                .collect(Collectors.toSet());
        Lack lack = new Lack(finding, lacking, linked);
        List<CandidateLink> own = covering(lack);
        long available = own.stream().mapToLong(Links::limit).sum();
        if (available < lacking) {
            remedies.add(Why.none(finding, tooFew(lack, available)));
        } else {
            lacks.add(lack);
            links.addAll(own);
        }
    }

    private static boolean isForPerson(Obligation obligation) {
        return obligation.demand().parts() instanceof Parts.EachPerson;
    }

    private static int limit(CandidateLink link) {
        return link.target().isPresent() ? 1 : CoverOption.UNLIMITED;
    }

    private Label tooFew(Lack lack, long available) {
        return isForPerson(lack.finding().obligation())
                ? Label.format(
                        "还缺{0}名，可另任联系人的正式党员只有{1}名",
                        "{0} more are needed, but only {1} other full members are available", lack.number(), available)
                : Label.format(
                        "没有可以联系的对象：{0}",
                        "there is no possible target: {0}",
                        lack.finding().obligation().requirement().evidence().label());
    }

    private List<CandidateLink> covering(Lack lack) {
        return candidates(lack).filter(link -> covers(link, lack)).toList();
    }

    private Stream<CandidateLink> candidates(Lack lack) {
        Obligation obligation = lack.finding().obligation();
        if (isForPerson(obligation)) {
            return members(obligation).map(person -> new CandidateLink(person, TargetKind.ACTIVIST, obligation.part()));
        }
        return keepers(obligation).stream()
                .flatMap(keeper -> obligation.requirement().evidence().kinds().stream()
                        .map(code -> Coded.parse(TargetKind.class, code))
                        .filter(kind -> kind != TargetKind.ACTIVIST)
                        .flatMap(kind -> kind == TargetKind.BRANCH
                                ? branches(obligation)
                                        .map(branch -> new CandidateLink(keeper, kind, Optional.of(branch.text())))
                                : Stream.of(new CandidateLink(keeper, kind, Optional.empty()))));
    }

    private List<PersonId> keepers(Obligation obligation) {
        return obligation.owner() instanceof PersonId person
                ? List.of(person)
                : obligation.holders(situation.college(), situation.day());
    }

    /** Returns the branches that exist on the day, those below the owner first. */
    private Stream<OrganizationId> branches(Obligation obligation) {
        Stream<Organization> below = obligation.organization().stream().flatMap(situation.college()::below);
        return Stream.concat(below, situation.college().organizations(OrganizationKind.BRANCH).stream())
                .filter(organization -> organization.kind() == OrganizationKind.BRANCH)
                .filter(situation::exists)
                .map(Organization::id)
                .distinct();
    }

    /** Returns persons who may be full members on the day, those of the activist's branch first. */
    private Stream<PersonId> members(Obligation obligation) {
        Stream<PersonId> own = obligation.organization().stream()
                .flatMap(branch -> situation.college().staysBelow(branch, situation.day()))
                .map(Stay::person)
                .sorted();
        return links.size() > MAX_CANDIDATES
                ? own
                : Stream.concat(own, situation.college().people().stream().sorted())
                        .distinct();
    }

    private boolean covers(CandidateLink link, Lack lack) {
        Obligation obligation = lack.finding().obligation();
        Contact contact = Contact.builder()
                .person(link.keeper())
                .targetKind(link.kind())
                .target(link.target().orElse("-"))
                .during(DateRange.since(situation.day()))
                .build();
        String keeperOrTarget = isForPerson(obligation) ? link.keeper().text() : contact.ref();
        boolean isOfDuty = isForPerson(obligation)
                ? link.kind() == TargetKind.ACTIVIST && link.target().equals(obligation.part())
                : keepers(obligation).contains(link.keeper());
        EvidenceRule rule = obligation.requirement().evidence();
        return isOfDuty
                && !lack.linked().contains(keeperOrTarget)
                && EvidenceMatcher.isCandidate(rule, contact)
                && new EvidenceMatcher(situation.college(), situation.day())
                        .match(obligation, Set.of(), contact)
                        .counts();
    }

    List<Remedy> solve() {
        List<CandidateLink> all = List.copyOf(links);
        List<CoverOption> options = new ArrayList<>();
        for (CandidateLink link : all) {
            BitSet covers = new BitSet();
            for (int i = 0; i < lacks.size(); i++) {
                covers.set(i, covers(link, lacks.get(i)));
            }
            options.add(new CoverOption(covers, limit(link)));
        }
        Cover cover = Cover.of(lacks.stream().mapToInt(Lack::number).toArray(), options);
        isLeast = cover.isLeast();
        List<List<Act>> acts = new ArrayList<>();
        lacks.forEach(any -> acts.add(new ArrayList<>()));
        for (int i = 0; i < all.size(); i++) {
            for (int time = 0; time < cover.times().get(i); time++) {
                Act act = act(all.get(i), options.get(i).covers());
                options.get(i).covers().stream()
                        .filter(lack -> acts.get(lack).size() < lacks.get(lack).number())
                        .forEach(lack -> acts.get(lack).add(act));
            }
        }
        for (int i = 0; i < lacks.size(); i++) {
            remedies.add(Why.inPlace(lacks.get(i).finding(), acts.get(i)));
        }
        return remedies;
    }

    /** Returns the act: it names the holder of a post by the post, and leaves a liaison person to the branch. */
    private Act act(CandidateLink link, BitSet covers) {
        List<Obligation> served = covers.stream()
                .mapToObj(i -> lacks.get(i).finding().obligation())
                .toList();
        boolean isOwn =
                served.stream().anyMatch(obligation -> obligation.owner().equals(link.keeper()));
        return served.stream()
                .filter(obligation -> !isOwn && (obligation.post().isPresent() || isForPerson(obligation)))
                .findFirst()
                .map(obligation -> new Act.Link(obligation.owner(), obligation.post(), link.kind(), link.target()))
                .orElseGet(() -> new Act.Link(link.keeper(), Optional.empty(), link.kind(), link.target()));
    }
}
