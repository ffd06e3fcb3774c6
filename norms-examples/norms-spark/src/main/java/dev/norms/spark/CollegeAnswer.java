package dev.norms.spark;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Timetable;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.json.NormsJson;
import dev.norms.label.Language;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers each line, a college, by rows: one for each finding, or one for each problem if it cannot be read. */
final class CollegeAnswer {
    static final StructType SCHEMA = new StructType(new StructField[] {
        field("college", false), // the general branch, or the first organization
        field("organization", true),
        field("obligation", true),
        field("norm", true),
        field("owner", true),
        field("verdict", true),
        field("done", true),
        new StructField("deadline", DataTypes.DateType, true, Metadata.empty()),
        field("problem", true)
    });

    /** The answers by year, made once in every executor, since timetables are not serialized. */
    private static final Map<Integer, CollegeAnswer> YEARS = new ConcurrentHashMap<>();

    private final Timetable timetable;
    private final JsonMapper mapper = NormsJson.mapper();

    private CollegeAnswer(int year) {
        this.timetable = Timetable.of(
                ImplementationOpinion.book(), CollegeCalendar.of(ChinaWorkdays.bundled()), DateRange.ofYear(year));
    }

    static CollegeAnswer of(int year) {
        return YEARS.computeIfAbsent(year, CollegeAnswer::new);
    }

    /** The rows of a college as of a day of the year. */
    Stream<Row> rows(String line, LocalDate asOf) {
        Ledger ledger;
        try {
            ledger = mapper.readValue(line, Ledger.class);
        } catch (JacksonException e) {
            String beginning = line.substring(0, Math.min(60, line.length()));
            return NormsJson.problems(e).stream()
                    .map(problem -> RowFactory.create(
                            beginning, null, null, null, null, null, null, null, problem.in(Language.ENGLISH)));
        }
        String college = ledger.college().organizations().stream()
                .filter(organization -> organization.parent().isEmpty())
                .map(organization -> organization.id().text())
                .findFirst()
                .orElse("");
        return Assessment.byOrganization(timetable.schedules(ledger.college()), ledger, asOf)
                .flatMap(part -> part.findings().stream())
                .map(finding -> row(college, finding));
    }

    private static Row row(String college, Finding finding) {
        return RowFactory.create(
                college,
                finding.obligation().organization().map(OrganizationId::text).orElse(null),
                finding.obligation().toString(),
                finding.obligation().normId().text(),
                finding.obligation().owner().text(),
                finding.verdict().code(),
                finding.done().map(BigDecimal::toPlainString).orElse(null),
                deadline(finding),
                null);
    }

    private static @Nullable Date deadline(Finding finding) {
        return finding.obligation()
                .window()
                .map(Window::deadline)
                .map(Date::valueOf)
                .orElse(null);
    }

    private static StructField field(String name, boolean isNullable) {
        return new StructField(name, DataTypes.StringType, isNullable, Metadata.empty());
    }
}
