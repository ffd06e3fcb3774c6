package dev.norms.codes.ministry;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFolder;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a college's files from the eight tables on Party building that vocational colleges report to the ministry
 * (职业院校数字基座高职数据标准, group {@code zygdz}), exported as CSV or JSON.
 *
 * <pre>{@code
 * MinistryCollege made = MinistryImport.check(Path.of("export"), LocalDate.of(2026, 1, 1)).orThrow();
 * }</pre>
 *
 * <p>The export holds {@code ods_dzzqkjcsj}, the organizations, and as many of {@code ods_dyfzsj}, {@code ods_dyhdsj},
 * {@code ods_dksj}, {@code ods_dygbxxsj}, {@code ods_dyzzgxzysj}, {@code ods_szhdsj} and {@code ods_szjzgsj} as there
 * are, each as {@code .csv} or {@code .json}, and {@code dictionary.csv}, which says what the codes of the ministry's
 * dictionaries mean: {@code dictionary,code,ours}, for instance {@code DZZLXDM,21,general-branch}. Names of persons
 * identify lecturers; they are not taken over.
 */
public final class MinistryImport {
    private MinistryImport() {}

    /**
     * Reads an export from a folder.
     *
     * @param folder the folder
     * @param since the day from which posts are to hold, and organizations at the latest; the tables have no such days
     * @return the college, and every problem by file, line (in JSON: number of the row) and column
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Checked<MinistryCollege> check(Path folder, LocalDate since) {
        try (Stream<Path> entries = Files.list(folder)) {
            Map<String, ByteSource> files = new HashMap<>();
            entries.filter(Files::isRegularFile)
                    .forEach(entry ->
                            files.put(requireNonNull(entry.getFileName()).toString(), MoreFiles.asByteSource(entry)));
            return check(files, since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an export that is not in a folder.
     *
     * @param files the bytes by file name such as {@code ods_dyfzsj.csv}
     * @param since the day from which posts are to hold, and organizations at the latest; the tables have no such days
     * @return the college, and every problem by file, line (in JSON: number of the row) and column
     */
    public static Checked<MinistryCollege> check(Map<String, ByteSource> files, LocalDate since) {
        List<String> places = new ArrayList<>(List.of(Dictionary.FILE));
        Stream.of(Source.values())
                .flatMap(source -> Stream.of(source.table() + ".csv", source.table() + ".json"))
                .forEach(places::add);
        ProblemList problems = new ProblemList(places);
        Export export = new Export(ImmutableMap.copyOf(files), problems);
        Omissions omissions = new Omissions();
        Organizations organizations = new Organizations(export);
        People people = new People(export, organizations, since, omissions);
        Activities activities = new Activities(export, organizations, people, omissions);
        LocalDate founded = founded(export, since);

        ImmutableMap.Builder<String, String> made = ImmutableMap.builder();
        made.put("organizations.csv", organizations.csv(founded));
        if (export.has(Source.MEMBERS)) {
            made.put("people.csv", people.stays());
            made.put("admissions.csv", people.steps());
        }
        posts(export, organizations, people, since, omissions).ifPresent(text -> made.put("posts.csv", text));
        activities.csv().ifPresent(text -> made.put("activities.csv", text));
        activities.first().ifPresent(day -> made.put("coverage.csv", "table,from\nactivities," + day + "\n"));
        MinistryCollege college =
                new MinistryCollege(made.buildOrThrow(), omissions.labels(export, activities, founded, since));
        List<Problem> wrong = problems.sorted();
        return new Checked<>(college, wrong.isEmpty() ? problemsOf(college) : wrong);
    }

    /** Returns the problems of the files that were made, which no single row of the source shows. */
    private static List<Problem> problemsOf(MinistryCollege college) {
        Map<String, ByteSource> files = new HashMap<>();
        college.files()
                .forEach((name, text) -> files.put(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
        return CollegeFolder.check(files, ImplementationOpinion.book()).problems();
    }

    private static Optional<String> posts(
            Export export, Organizations organizations, People people, LocalDate since, Omissions omissions) {
        CsvText text = new CsvText("person,organization,role,from");
        for (OrganizationId id : organizations.ids()) {
            Row row = organizations.row(id);
            Optional<String> role = export.dictionary().translate(MinistryTerm.POST, row);
            Optional<PersonId> leader = row.find(MinistryColumns.LEADER);
            if (role.isPresent() && leader.isPresent()) {
                if (people.isHereFrom(leader.get(), since)) {
                    text.add(leader.get().text(), id.text(), role.get(), since.toString());
                } else {
                    omissions.count(Omissions.Gap.POST);
                }
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /**
     * Returns the earliest day of any row, or {@code since} if that is earlier: the organizations existed by then, and
     * the source does not say since when.
     */
    private static LocalDate founded(Export export, LocalDate since) {
        return Stream.of(Source.values())
                .flatMap(source -> export.rows(source).stream()
                        .flatMap(row -> source.columns().stream().flatMap(column -> row.find(column).stream())))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .reduce(since, (one, other) -> one.isBefore(other) ? one : other);
    }
}
