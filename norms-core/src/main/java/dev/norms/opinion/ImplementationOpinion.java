package dev.norms.opinion;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.clause.Clauses;
import dev.norms.label.Label;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.Discrepancies;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.requirement.LeadTimes;
import dev.norms.source.Edition;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The implementation opinion on the norms for organizational work (院党总支〔2020〕4号), adopted and issued on 29 October
 * 2020, as a book.
 */
public final class ImplementationOpinion {
    /** The edition of 2020, in force from the day of issue. */
    public static final Edition EDITION_2020 = new Edition(
            new EditionPeriod(2020),
            "院党总支〔2020〕4号",
            Label.of(
                    "艺术设计学院党总支关于加强党组织工作活动基本规范的实施意见",
                    "Implementation opinion of a college's Party general branch on norms for organizational work"),
            DateRange.since(LocalDate.of(2020, 10, 29)),
            LocalDate.of(2026, 11, 23),
            Optional.of(Label.of("同名的原实施意见，文本未见", "an earlier opinion of the same title, whose text is unknown")),
            ImmutableList.of(
                    UpperRules.PARTY_CONSTITUTION_2017,
                    UpperRules.UNIVERSITY_RULES_2010,
                    UpperRules.MUNICIPAL_NORMS_2016));

    /** Loaded when the book is first asked for: whoever traces a copy needs the clauses only. */
    private static final class Book {
        static final NormBook ALL = NormBook.of(
                ImmutableList.of(NormEdition.of(EDITION_2020, ImplementationOpinion::norms)), UpperRules.all());
    }

    private ImplementationOpinion() {}

    /**
     * The book of all editions known.
     *
     * @return the book; always the same value
     */
    public static NormBook book() {
        return Book.ALL;
    }

    /**
     * Where the document and upper rules, or two places of the document, do not agree, and how its norms read it.
     *
     * @return the discrepancies: within the document, then against upper rules; unmodifiable
     */
    public static List<Discrepancy> discrepancies() {
        return Discrepancies.all();
    }

    /**
     * The document clause by clause: what each place says in our own words, its norms or the reason why it demands
     * nothing, and the fingerprint of its words.
     *
     * @return the clauses of the edition of 2020; always the same value
     */
    public static Clauses clauses() {
        return OpinionClauses.EDITION_2020;
    }

    private static List<Norm> norms(Interpretations in) {
        Interpretation<LeadTimes> reminders = in.get(CountingReadings.LEAD_TIMES);
        return stated(in).stream()
                .<Norm>map(norm -> norm.withLeadTimes(reminders))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Norm> stated(Interpretations in) {
        return ImmutableList.<Norm>builder()
                .addAll(OrganizationNorms.norms(in))
                .addAll(AdmissionNorms.norms(in))
                .addAll(MeetingNorms.norms(in))
                .addAll(ManagementNorms.norms(in))
                .addAll(ActivityNorms.norms(in))
                .addAll(ImageNorms.norms(in))
                .addAll(FoundationArticles.norms(in))
                .addAll(InstitutionArticles.norms(in))
                .addAll(ManagementArticles.norms(in))
                .addAll(ActivityArticles.norms(in))
                .addAll(ImageArticles.norms(in))
                .addAll(SupervisionArticles.norms(in))
                .build();
    }
}
