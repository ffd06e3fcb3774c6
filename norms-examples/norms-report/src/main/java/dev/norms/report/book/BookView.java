package dev.norms.report.book;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.norm.Discrepancy;
import dev.norms.source.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The norms in force on a day, chapter by chapter.
 *
 * @param title the title of the document
 * @param edition its number, since when it is in force, when it was last checked
 * @param asOf the day
 * @param chapters the chapters in the order of the document
 */
public record BookView(String title, String edition, LocalDate asOf, List<Chapter> chapters) {
    public BookView {
        chapters = List.copyOf(chapters);
    }

    /**
     * A chapter: one of the annex's categories, the body's articles, or the college's own norms.
     *
     * @param name its name
     * @param norms its norms
     */
    public record Chapter(String name, List<NormCard> norms) {
        public Chapter {
            norms = List.copyOf(norms);
        }
    }

    /**
     * Returns the norms in force on a day.
     *
     * @param book the book, tailored or not
     * @param discrepancies the discrepancies of the document
     * @param asOf the day
     * @return the view
     */
    public static BookView of(NormBook book, List<Discrepancy> discrepancies, LocalDate asOf) {
        NormEdition governing = book.governing(asOf);
        Map<String, HeldBy> held = HeldBy.all();
        Map<String, List<NormCard>> chapters = new LinkedHashMap<>();
        governing
                .norms()
                .forEach(norm -> chapters.computeIfAbsent(
                                norm.id().category().label().zh(), any -> new ArrayList<>())
                        .add(NormCard.of(
                                norm,
                                book.upperRules(),
                                discrepancies,
                                HeldBy.of(norm.id().text(), held))));
        Edition edition = governing.edition();
        return new BookView(
                edition.title().zh(),
                edition.number() + "，" + edition.inForce().from() + "起施行（核对于" + edition.lastCheckedOn() + "）",
                asOf,
                chapters.entrySet().stream()
                        .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
                        .toList());
    }
}
