package dev.norms.calendar.proposal.problem;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The activities and documents to be arranged: one for every obligation that is open, closing or upcoming and can be
 * met by one.
 *
 * <p>Obligations that one activity would meet share it: the review of all activists of a branch, the lecture of a
 * secretary who is a leading cadre.
 *
 * @param needs what has to be arranged, in the order of the first obligation of each
 * @param idle what cannot be arranged, in the order of results
 */
public record Needs(List<Need> needs, List<Idle> idle) {
    private static final Set<Verdict> TO_COME = EnumSet.of(Verdict.UPCOMING, Verdict.OPEN, Verdict.CLOSING);
    private static final Label NOT_OWED =
            Label.of("期末时已不由该组织承担", "it will no longer be owed by this organization when the period closes");
    private static final Label NO_DAY = Label.of(
            "期限内没有可以计入的工作日：须有工作日，组织存在，规定的主讲人当日在任",
            "no day that is left would count: it must be a working day on which the organization exists and the required"
                    + " leader is in office");

    /**
     * Finds out what has to be arranged.
     *
     * @param schedule the obligations
     * @param ledger the records
     * @param asOf the first day on which anything may be arranged
     * @return the needs
     */
    public static Needs of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        Candidates candidates = new Candidates(schedule, ledger, asOf);
        ListMultimap<Key, Obligation> byKey = ArrayListMultimap.create();
        List<Key> order = new ArrayList<>();
        List<Idle> idle = new ArrayList<>();
        for (Finding finding : Assessment.of(schedule, ledger, asOf).findings()) {
            Obligation obligation = finding.obligation();
            if (!TO_COME.contains(finding.verdict()) || obligation.window().isEmpty()) {
                continue;
            }
            Optional<Label> reason = reason(schedule, obligation);
            Optional<Need.Form> form = reason.isPresent() ? Optional.empty() : candidates.form(obligation);
            List<Need.Day> days =
                    form.map(known -> candidates.days(obligation, known)).orElse(List.of());
            if (days.isEmpty()) {
                idle.add(new Idle(obligation, reason.orElse(NO_DAY)));
            } else {
                Key key = new Key(form.orElseThrow(), days, times(finding));
                if (!byKey.containsKey(key)) {
                    order.add(key);
                }
                byKey.put(key, obligation);
            }
        }
        return new Needs(
                shared(order.stream()
                        .map(key -> new Need(byKey.get(key), key.times, key.form, key.days))
                        .toList()),
                idle);
    }

    private record Key(Need.Form form, List<Need.Day> days, int times) {}

    private static int times(Finding finding) {
        BigDecimal owed = BigDecimal.valueOf(finding.obligation().bound().atLeast());
        return owed.subtract(finding.done().orElse(BigDecimal.ZERO))
                .max(BigDecimal.ONE)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** Returns the reason why no activity or document meets an obligation. */
    private static Optional<Label> reason(Schedule schedule, Obligation obligation) {
        EvidenceRule rule = obligation.requirement().evidence();
        if (!rule.sources().contains(EvidenceSource.ACTIVITIES)
                && !rule.sources().contains(EvidenceSource.DOCUMENTS)) {
            return Optional.of(
                    Label.format("须由{0}完成，不能靠安排日期落实", "it is met by {0}, which no date arranges", rule.label()));
        }
        return schedule.find(obligation.id())
                        .filter(owed -> owed.inapplicable().isEmpty())
                        .isEmpty()
                ? Optional.of(NOT_OWED)
                : Optional.empty();
    }

    /**
     * Merges the lecture that a person owes with the one that the person gives for an organization in the same days. A
     * lecture that an organization owes as well stays there: another one might not count for it.
     */
    private static List<Need> shared(List<Need> needs) {
        List<Need> shared = new ArrayList<>(needs);
        for (Need personal : needs) {
            if (personal.obligations().stream().allMatch(owed -> owed.owner() instanceof PersonId)) {
                Optional<Need> same = shared.stream()
                        .filter(other -> !other.equals(personal) && isSameButForHolder(personal, other))
                        .min(Comparator.comparing(other -> other.form().organization()));
                same.ifPresent(other -> {
                    List<Obligation> all = new ArrayList<>(other.obligations());
                    all.addAll(personal.obligations());
                    shared.set(shared.indexOf(other), new Need(all, other.times(), other.form(), other.days()));
                    shared.remove(personal);
                });
            }
        }
        return List.copyOf(shared);
    }

    private static boolean isSameButForHolder(Need one, Need other) {
        return one.times() == other.times()
                && one.form().kind().equals(other.form().kind())
                && one.form().part().equals(other.form().part())
                && one.days().equals(other.days());
    }
}
