package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import java.util.OptionalInt;

/**
 * Requires a document (文件): one that exists on every day, or one written in each term of office.
 *
 * @param kind the kind
 * @param months within how many months of the election it is written, if each term has its own document; empty if the
 *     same document is enough at all times
 * @param applicability which organizations are bound
 */
public record DocumentRequirement(DocumentKind kind, OptionalInt months, Applicability applicability)
        implements Requirement {
    public DocumentRequirement {
        requireNonNull(kind, "kind");
        requireNonNull(months, "months");
        requireNonNull(applicability, "applicability");
    }

    /**
     * A document that is there on every day.
     *
     * @param kind the kind
     * @return the requirement
     */
    public static DocumentRequirement standing(DocumentKind kind) {
        return new DocumentRequirement(kind, OptionalInt.empty(), new Applicability.Always());
    }

    /**
     * A document written in each term of office.
     *
     * @param kind the kind
     * @param months within how many months of the election, 1 or more
     * @param applicability which organizations are bound, decided on the last day on which it may be written
     * @return the requirement
     */
    public static DocumentRequirement eachTerm(DocumentKind kind, int months, Applicability applicability) {
        return new DocumentRequirement(kind, OptionalInt.of(months), applicability);
    }

    @Override
    public EvidenceRule evidence() {
        return EvidenceRule.document(kind);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.document(this);
    }

    @Override
    public Label label() {
        return months.isPresent()
                ? Label.of("每届任期不少于1份", "at least 1 in each term of office")
                : Label.of("须有1份", "at least 1 exists");
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(DocumentRequirement.class)
                .filter(theirs -> kind == theirs.kind)
                .filter(theirs -> months.isPresent() == theirs.months.isPresent())
                .filter(theirs -> months.orElse(0) <= theirs.months.orElse(0))
                .filter(theirs -> Tightness.applicability(applicability, theirs.applicability))
                .isPresent();
    }

    @Override
    public boolean keepsNumbersOf(Requirement other) {
        return getClass() == other.getClass(); // each of them demands one document
    }

    @Override
    public OptionalInt leadDays(LeadTimes times) {
        return months.isPresent() ? OptionalInt.of(times.month()) : OptionalInt.empty();
    }

    @Override
    public DemandScope scope() {
        return new DemandScope(DemandScope.Owers.ORGANIZATIONS, months.isEmpty(), false, applicability);
    }

    /**
     * The text form.
     *
     * @return for instance {@code document 1+/term}
     */
    @Override
    public String toString() {
        return "document 1+" + (months.isPresent() ? "/term" : "")
                + (applicability instanceof Applicability.Always ? "" : " if " + applicability);
    }
}
