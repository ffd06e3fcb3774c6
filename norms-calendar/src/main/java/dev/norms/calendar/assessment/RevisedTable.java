package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.NamedRecords;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The results of a whole table, with those of the owners that were judged again since in place of their old ones.
 *
 * <p>Records concern the owners whom the families name. If what an owner missed changes, the obligations to follow it
 * up are judged again, too: its own and those of the organizations above.
 */
final class RevisedTable implements Results {
    /** A table after a change, and the findings that may differ. */
    record Step(RevisedTable after, ImmutableList<Change<Finding>> changes) {}

    private final Ground ground;
    private final PersistentMap<SubjectId, OwnerResults> again;
    private final Assessor assessor;
    private final Routes routes;
    private final MissedUnder missed;
    private final Supplier<VerdictTable> whole;

    private RevisedTable(
            Ground ground,
            PersistentMap<SubjectId, OwnerResults> again,
            Assessor assessor,
            Routes routes,
            MissedUnder missed) {
        this.ground = ground;
        this.again = again;
        this.assessor = assessor;
        this.routes = routes;
        this.missed = missed;
        this.whole = Suppliers.memoize(this::together);
    }

    /** A table of which nothing changed yet. */
    static RevisedTable of(VerdictTable whole) {
        Ground ground = new Ground(whole);
        return new RevisedTable(
                ground,
                PersistentMap.of(Map.of()),
                whole.assessor(),
                Routes.of(whole.assessor().ledger()),
                ground.missed());
    }

    @Override
    public Step revise(Ledger ledger, List<LedgerRecord> records) {
        Counter counter = assessor.counter();
        Map<SubjectId, Set<NormId>> concerned = ground.concerns().of(records, counter);
        Routes next = routes.after(ledger);
        Counter recorded = counter.after(ledger, admissions(ledger, records), named(ledger, records), missed::under);
        OwnerJudge judge = new OwnerJudge(ground, new Assessor(assessor.schedule(), recorded), next);
        Map<SubjectId, OwnerChange> compared = new LinkedHashMap<>();
        concerned.forEach((owner, norms) -> {
            OwnerResults before = results(owner);
            compared.put(owner, new OwnerChange(before, judge.judge(before, norms)));
        });

        Set<OrganizationId> above = new LinkedHashSet<>();
        MissedUnder missedAfter = missedAfter(compared.values(), above);
        Counter known = recorded.after(ledger, recorded.admissions(), recorded.named(), missedAfter::under);
        Assessor all = new Assessor(assessor.schedule(), known);
        OwnerJudge last = new OwnerJudge(ground, all, next);
        for (OrganizationId owner : above) {
            OwnerChange one = compared.get(owner);
            OwnerResults before = one == null ? results(owner) : one.before();
            OwnerResults now = last.judge(
                    one == null ? before : one.after(), ground.concerns().followUps());
            compared.put(owner, new OwnerChange(before, now));
        }

        PersistentMap<SubjectId, OwnerResults> after = again;
        ImmutableList.Builder<Change<Finding>> changes = ImmutableList.builder();
        for (OwnerChange one : compared.values()) {
            if (!one.isSame()) {
                after = after.with(one.after().owner(), one.after());
                one.add(
                        new OwnerTable(ground.plan(), one.before(), assessor),
                        new OwnerTable(ground.plan(), one.after(), all),
                        changes);
            }
        }
        return new Step(new RevisedTable(ground, after, all, next, missedAfter), changes.build());
    }

    private Supplier<Admissions> admissions(Ledger ledger, List<LedgerRecord> records) {
        Supplier<Admissions> before = assessor.counter().admissions();
        Set<PersonId> persons = new LinkedHashSet<>();
        for (LedgerRecord record : records) {
            if (record instanceof AdmissionEntry entry) {
                persons.add(entry.person());
            }
        }
        return persons.isEmpty()
                ? before
                : Suppliers.ofInstance(requireNonNull(before.get()).after(ledger, persons));
    }

    private Supplier<NamedRecords> named(Ledger ledger, List<LedgerRecord> records) {
        Supplier<NamedRecords> before = assessor.counter().named();
        return NamedRecords.isNamed(records)
                ? Suppliers.ofInstance(requireNonNull(before.get()).after(ledger, records))
                : before;
    }

    /** What is missed after a change; gathers the organizations under which that is another than before. */
    private MissedUnder missedAfter(Iterable<OwnerChange> compared, Set<OrganizationId> above) {
        MissedUnder after = missed;
        for (OwnerChange one : compared) {
            int[] olds = one.before().dated();
            int[] news = one.after().dated();
            for (int i = 0; i < news.length; i++) {
                if (Result.isMissed(olds[i]) != Result.isMissed(news[i])) {
                    Obligation obligation = ground.plan()
                            .obligation(ground.plan().start(one.after().first()) + i);
                    after = Result.isMissed(news[i]) ? after.with(obligation) : after.without(obligation);
                    above.addAll(MissedUnder.chain(ground.college(), obligation));
                }
            }
        }
        return after;
    }

    private OwnerResults results(SubjectId owner) {
        OwnerResults later = again.get(owner);
        return later != null ? later : ground.results(owner);
    }

    @Override
    public List<Finding> findings() {
        return whole().findings();
    }

    @Override
    public VerdictTable whole() {
        return requireNonNull(whole.get());
    }

    private VerdictTable together() {
        VerdictTable before = ground.whole();
        int[] dated = Arrays.copyOf(before.results(), ground.plan().size());
        List<Obligation> duties = new ArrayList<>();
        List<Integer> ofDuties = new ArrayList<>();
        for (OwnerResults now : again.values()) {
            System.arraycopy(now.dated(), 0, dated, ground.plan().start(now.first()), now.dated().length);
            duties.addAll(now.standing());
            Arrays.stream(now.ofStanding()).forEach(ofDuties::add);
        }
        for (int i = 0; i < before.standing().size(); i++) {
            if (!again.containsKey(before.standing().get(i).owner())) {
                duties.add(before.standing().get(i));
                ofDuties.add(before.results()[ground.plan().size() + i]);
            }
        }
        List<Integer> order = IntStream.range(0, duties.size())
                .boxed()
                .sorted(Comparator.comparing(duties::get, Obligation.inOrder()))
                .toList();
        int[] results = Arrays.copyOf(dated, dated.length + duties.size());
        for (int i = 0; i < duties.size(); i++) {
            results[dated.length + i] = ofDuties.get(order.get(i));
        }
        return before.with(assessor, results, order.stream().map(duties::get).toList());
    }

    @Override
    public Optional<Finding> find(ObligationId id) {
        return whole().find(id);
    }

    @Override
    public Assessor assessor() {
        return assessor;
    }
}
