package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Window;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.TermRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words what was counted and how it turned out; the family of the requirement decides the form of the sentence. */
final class Wording {
    /** So many missing things are named; the explanation has all of them. */
    private static final int NAMED = 3;

    private static final Set<EvidenceSource> ATTESTED = Set.of(EvidenceSource.ATTESTATIONS);

    private final Decision decision;
    private final Obligation obligation;
    private final Tally tally;
    private final Label outcome;
    private final Label what;
    private final Label when;
    private final int owed;
    private final String done;

    /**
     * The words for a decision.
     *
     * @param decision what was decided
     * @param outcome the end of a sentence: how it turned out
     */
    Wording(Decision decision, Label outcome) {
        this.decision = decision;
        this.obligation = decision.obligation();
        this.tally = decision.tally();
        this.outcome = outcome;
        this.what = obligation.label();
        this.when = obligation
                .window()
                .map(window -> window.period().label())
                .orElse(Label.of("截至" + decision.asOf(), "as of " + decision.asOf()));
        this.owed = obligation.bound().atLeast();
        this.done = tally.done().toPlainString();
    }

    /** The sentence without its full stop. */
    Label sentence() {
        Label said = said();
        return Label.of(
                said.zh() + tally.note().map(note -> "；" + note.zh()).orElse(""),
                what.en() + ", " + when.en() + ": " + said.en()
                        + tally.note().map(note -> "; " + note.en()).orElse(""));
    }

    private Label said() {
        Requirement requirement = obligation.requirement();
        if (requirement instanceof TermRequirement) {
            return reElection(obligation.window().orElseThrow());
        }
        if (requirement.evidence().sources().equals(ATTESTED)) {
            return attested();
        }
        if (requirement instanceof PostsRequirement posts && posts.posts().size() == 1) {
            return post();
        }
        if (requirement instanceof CompositionRequirement && decision.verdict() == Verdict.MET) {
            return Label.of(when.zh() + "，" + what.zh() + "符合要求", "as asked");
        }
        return ListForm.of(requirement).map(this::listed).orElseGet(this::counted);
    }

    private Label counted() {
        String unit = inChinese();
        return Label.of(
                when.zh() + what.zh() + "应不少于" + owed + unit + "，已计" + done + unit + "；" + outcome.zh(),
                "at least " + owed + inEnglish() + " owed, " + done + " counted; " + outcome.en());
    }

    private Label reElection(Window window) {
        Optional<LocalDate> held =
                tally.matches().stream().filter(Match::counts).map(Match::date).findFirst();
        boolean plain = Set.of(Verdict.MET, Verdict.OPEN, Verdict.MISSED).contains(decision.verdict());
        return Label.of(
                when.zh() + "应于" + window.deadline() + "前（含当日）换届，"
                        + held.map(day -> "已于" + day + "换届").orElse("尚未换届")
                        + (plain ? "" : "；" + outcome.zh()),
                "due by " + window.deadline() + ", "
                        + held.map(day -> "held on " + day).orElse("not held yet")
                        + (plain ? "" : "; " + outcome.en()));
    }

    private Label attested() {
        boolean there = tally.done().signum() > 0;
        String name = what.zh().contains("“") ? what.zh() : "“" + what.zh() + "”";
        return Label.of(
                when.zh() + name + (there ? "已有人证明；" : "") + outcome.zh(), (there ? "attested; " : "") + outcome.en());
    }

    private Label post() {
        boolean vacant = tally.done().signum() == 0;
        return Label.of(when.zh() + "，" + what.zh() + (vacant ? "空缺" : "有人担任"), vacant ? "vacant" : "held by somebody");
    }

    private Label listed(ListForm form) {
        List<Label> missing = tally.missing();
        int more = missing.size() - NAMED;
        String comma = missing.stream().anyMatch(name -> name.zh().contains("、")) ? "；" : "、";
        Label end = missing.isEmpty()
                ? outcome
                : Label.of(
                        form.lack().zh() + "："
                                + missing.stream().limit(NAMED).map(Label::zh).collect(Collectors.joining(comma))
                                + (more > 0 ? "等" + missing.size() + "项" : ""),
                        form.lack().en() + ": "
                                + missing.stream().limit(NAMED).map(Label::en).collect(Collectors.joining("; "))
                                + (more > 0 ? "; and " + more + " more" : ""));
        return Label.of(
                when.zh() + "，" + what.zh() + form.before() + owed + form.between() + done + form.after() + "；"
                        + end.zh(),
                done + " of " + owed + " " + form.held() + "; " + end.en());
    }

    /** Branches and dormitories are linked one by one; what else is counted in items is there or not. */
    private String inChinese() {
        return obligation.unit() == Unit.ITEMS && !(obligation.requirement() instanceof ContactRequirement)
                ? "项"
                : obligation.unit().label().zh();
    }

    /** The plain count needs no unit in English. */
    private String inEnglish() {
        return switch (obligation.unit()) {
            case CLASS_HOURS -> owed == 1 ? " class hour" : " class hours";
            case PERSONS -> owed == 1 ? " person" : " persons";
            default -> "";
        };
    }
}
