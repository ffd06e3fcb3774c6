package dev.norms.files;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import dev.norms.book.NormBook;
import dev.norms.evidence.EvidenceSource;
import dev.norms.files.college.Facts;
import dev.norms.files.college.Tables;
import dev.norms.files.table.TableFormat;
import dev.norms.files.template.TemplateBook;
import dev.norms.files.template.TemplateFiles;
import dev.norms.files.template.TemplateTable;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The template that a college fills in for a year, as a workbook or as CSV files. It is empty, or holds what continues
 * from an earlier folder: the organizations and people that are still there, with posts, terms of office, contacts and
 * names, the semesters and days of holiday notices that are not over, and the profile, but no records.
 *
 * <pre>{@code
 * CollegeTemplate.of(2027).writeWorkbook(out);
 * CollegeTemplate.of(2027, Path.of("college-2026"), ImplementationOpinion.book()).writeWorkbook(out);
 * }</pre>
 */
public final class CollegeTemplate {
    /**
     * The tables of records, which are kept from the first day of the year on; the other tables say how things stand.
     */
    private static final ImmutableSet<EvidenceSource> RECORDS = ImmutableSet.of(
            EvidenceSource.ACTIVITIES,
            EvidenceSource.ATTENDANCE,
            EvidenceSource.STUDY,
            EvidenceSource.DOCUMENTS,
            EvidenceSource.CHECKS,
            EvidenceSource.APPROVALS,
            EvidenceSource.ATTESTATIONS,
            EvidenceSource.FOLLOW_UPS,
            EvidenceSource.DUES,
            EvidenceSource.ADMISSIONS,
            EvidenceSource.BALLOTS);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final int year;
    private final NormBook book;
    private final Map<String, ImmutableList<ImmutableList<String>>> rows;
    private final List<String> owed;

    private CollegeTemplate(
            int year, NormBook book, Map<String, ImmutableList<ImmutableList<String>>> rows, List<String> owed) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year must be " + FIRST_YEAR + " to " + LAST_YEAR + ", but was " + year);
        }
        this.year = year;
        this.book = book;
        this.rows = rows;
        this.owed = owed;
    }

    /**
     * Returns an empty template for the norms of the opinion.
     *
     * @param year the year, 1900 to 2100
     * @return the template
     */
    public static CollegeTemplate of(int year) {
        return new CollegeTemplate(year, ImplementationOpinion.book(), ImmutableMap.of(), List.of());
    }

    /**
     * Returns a template with what continues from an earlier folder.
     *
     * @param year the year, 1900 to 2100
     * @param earlier the folder, which is only read
     * @param book the norms that its files may refer to
     * @return the template
     * @throws dev.norms.fact.InvalidFactsException with every problem of the folder, if there are any
     */
    public static CollegeTemplate of(int year, Path earlier, NormBook book) {
        return of(year, CollegeFolder.read(earlier, book), CollegeFolder.sources(earlier), book);
    }

    /**
     * Returns a template with what continues from earlier files.
     *
     * @param year the year, 1900 to 2100
     * @param earlier the bytes by file name such as {@code people.csv} or {@code college.xlsx}
     * @param book the norms that the files may refer to
     * @return the template
     * @throws dev.norms.fact.InvalidFactsException with every problem of the files, if there are any
     */
    public static CollegeTemplate of(int year, Map<String, ByteSource> earlier, NormBook book) {
        return of(year, CollegeFolder.read(requireNonNull(earlier, "earlier"), book), earlier, book);
    }

    private static CollegeTemplate of(int year, CollegeFiles read, Map<String, ByteSource> earlier, NormBook book) {
        return new CollegeTemplate(
                year, book, Rollover.of(earlier, book, LocalDate.of(year, 1, 1)), OwedFollowUps.of(read, year));
    }

    /**
     * Writes a workbook ({@code .xlsx}) with a sheet for every table; the same template gives the same bytes.
     *
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void writeWorkbook(OutputStream out) throws IOException {
        TemplateBook.write(tables(), year, out);
    }

    /**
     * Returns CSV files, one for every table, and a text that says what to do.
     *
     * @return the bytes by file name
     */
    public Map<String, byte[]> files() {
        return TemplateFiles.of(tables(), year);
    }

    /**
     * Returns how many rows a table has from the beginning.
     *
     * @param table the name of the table, such as {@code people}
     * @return the number, 0 or more
     */
    public int rows(String table) {
        return rowsOf(table).size();
    }

    private ImmutableList<TemplateTable> tables() {
        TemplateChoices choices = TemplateChoices.of(book, owed);
        return Tables.TO_FILL.stream().map(format -> table(format, choices)).collect(ImmutableList.toImmutableList());
    }

    private TemplateTable table(TableFormat<Facts> format, TemplateChoices choices) {
        return new TemplateTable(
                format.name(),
                format.chinese(),
                format.columns(),
                rowsOf(format.name()),
                TemplateExamples.of(format, year),
                choices.choicesOf(format.name()),
                choices.idsOf(format.name()));
    }

    private ImmutableList<ImmutableList<String>> rowsOf(String table) {
        return table.equals("coverage") ? coverage() : rows.getOrDefault(table, ImmutableList.of());
    }

    private ImmutableList<ImmutableList<String>> coverage() {
        String first = LocalDate.of(year, 1, 1).toString();
        return RECORDS.stream()
                .map(source -> ImmutableList.of(source.code(), first))
                .collect(ImmutableList.toImmutableList());
    }
}
