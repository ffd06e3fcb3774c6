package dev.norms.norm;

import dev.norms.duty.NormId;
import dev.norms.internal.style.NormsStyle;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.source.Provision;
import dev.norms.source.RuleSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A disagreement between the document and an upper rule, or between two places of the document.
 *
 * <p>It names what differs and how the norms of the edition resolve it.
 */
@Value.Immutable
@NormsStyle
public abstract sealed class Discrepancy implements WithDiscrepancy permits ImmutableDiscrepancy {
    /** The form of a {@link #code}. */
    private static final Pattern FORM = Pattern.compile("(INT|DIF)-[1-9][0-9]?");

    Discrepancy() {}

    /** The relation of the document to the other place. */
    public enum Kind implements Coded {
        /** The document demands the same in other words. */
        EQUAL(Label.of("要求一致", "equal")),
        /** The document demands more. */
        TIGHTER(Label.of("更严", "tighter")),
        /** The document demands less. */
        LOOSER(Label.of("更宽", "looser")),
        /** The document leaves open what the other place says. */
        SILENT(Label.of("未写明", "silent")),
        /** The document says something else. */
        CONTRADICTORY(Label.of("说法不一", "contradictory")),
        /** The rule of the document was superseded later. */
        SUPERSEDED(Label.of("后有新规定", "superseded later"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * The code: {@code INT-1} within the document, {@code DIF-12} against an upper rule.
     *
     * @return the code
     */
    public abstract String code();

    /**
     * The relation of the document to the other place.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * The provisions that differ: those of the document first, then those of upper rules, each with the certainty of
     * its text.
     *
     * @return the places, at least one of the document
     */
    public abstract List<Citation> places();

    /**
     * The difference.
     *
     * @return the difference in words of our own
     */
    public abstract Label difference();

    /**
     * The way in which the norms of the edition resolve it.
     *
     * @return the resolution
     */
    public abstract Label resolution();

    /**
     * The codes of the readings that resolve it; a profile that fixes another value of one resolves it differently.
     *
     * @return the codes; empty if no reading is concerned
     */
    public abstract List<String> readings();

    /**
     * The norms that it concerns.
     *
     * @return the ids; empty if it concerns none
     */
    public abstract List<NormId> norms();

    /**
     * The discrepancy as a sentence.
     *
     * @return code, kind, difference and resolution
     */
    public final Label label() {
        return Label.format(
                "{0}（{1}）：{2}。处理：{3}。",
                "{0} ({1}): {2}; resolved: {3}", code(), kind().label(), difference(), resolution());
    }

    @Value.Check
    void check() {
        if (!FORM.matcher(code()).matches()) {
            throw new IllegalArgumentException("discrepancy must be like INT-1 or DIF-12, but was '" + code() + "'");
        }
        if (places().stream().allMatch(place -> place.provision() instanceof Provision.Upper)) {
            throw new IllegalArgumentException(
                    "places must have one of the document, but were " + places() + " (" + code() + ")");
        }
    }

    /**
     * Returns a builder of a discrepancy.
     *
     * @param code the code
     * @param kind how the document compares with the other place
     * @return a new builder
     */
    public static Builder builder(String code, Kind kind) {
        return builder().code(code).kind(kind);
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Discrepancy}. */
    public static final class Builder extends ImmutableDiscrepancy.Builder {
        Builder() {}

        /**
         * Sets the difference.
         *
         * @param zh the difference in Chinese
         * @param en the same in English
         * @return this builder
         */
        public Builder differs(String zh, String en) {
            return difference(Label.of(zh, en));
        }

        /**
         * Sets how the norms of the edition resolve it.
         *
         * @param zh the resolution in Chinese
         * @param en the same in English
         * @return this builder
         */
        public Builder resolved(String zh, String en) {
            return resolution(Label.of(zh, en));
        }

        /**
         * Adds places of the document.
         *
         * @param addresses text forms of provisions, for instance {@code annex:INS-2#4}
         * @return this builder
         */
        public Builder at(String... addresses) {
            return addAllPlaces(Stream.of(addresses).map(Citation::parse).toList());
        }

        /**
         * Adds a place in an upper rule.
         *
         * @param rule the rule
         * @param article the number of the article
         * @param confidence how certain its text is
         * @return this builder
         */
        public Builder against(RuleSource rule, int article, Confidence confidence) {
            return addPlace(rule.article(article, confidence));
        }

        /**
         * Adds an upper rule whose article is not known.
         *
         * @param rule the rule
         * @param confidence how certain its text is
         * @return this builder
         */
        public Builder against(RuleSource rule, Confidence confidence) {
            return addPlace(rule.asWhole(confidence));
        }

        /**
         * Adds readings that resolve it.
         *
         * @param resolving the readings
         * @return this builder
         */
        public Builder by(Interpretation<?>... resolving) {
            return addAllReadings(Stream.of(resolving).map(Interpretation::code).toList());
        }

        /**
         * Adds norms that it concerns.
         *
         * @param ids for instance {@code INS-2.4}
         * @return this builder
         */
        public Builder concerns(String... ids) {
            return addAllNorms(Stream.of(ids).map(NormId::parse).toList());
        }
    }
}
