package dev.norms.web.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.files.ProblemGroup;
import dev.norms.files.found.FoundWorkbook;
import dev.norms.files.leniency.LeniencyNote;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Change;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A college whose files were read, and which answers questions. */
public final class OpenCollege {
    private static final int MOST_PLANS = 4;

    private final Checked<CollegeFiles> checked;
    /** The plans that were used last, the latest at the end. */
    private final Map<Plans.Of, Plans> plans = new LinkedHashMap<>();

    private OpenCollege(Checked<CollegeFiles> checked) {
        this.checked = checked;
    }

    /**
     * Reads files.
     *
     * @param files the bytes by file name
     * @param workbooks opens the workbooks among them
     * @return the college, though the files may have problems
     */
    public static OpenCollege read(Map<String, ByteSource> files, FoundWorkbook.Reader workbooks) {
        return new OpenCollege(CollegeFolder.check(files, workbooks, ImplementationOpinion.book()));
    }

    /**
     * Returns whether questions can be asked.
     *
     * @return true if the files have no problem
     */
    public boolean isUsable() {
        return checked.problems().isEmpty();
    }

    /**
     * Returns the output of the command {@code check} as data.
     *
     * @param asOf the day of the question; rows dated more than 400 days later are noted
     * @return problems, what was read though it is not of the exact form, and notes
     */
    public Map<String, Object> check(LocalDate asOf) {
        CollegeFiles files = checked.value();
        DateRange coverage = files.calendar().workdays().coverage();
        return new Data()
                .put("usable", isUsable())
                .put(
                        "problems",
                        checked.problems().stream().map(OpenCollege::problem).toList())
                .put(
                        "leniencies",
                        files.leniencies().stream()
                                .map(LeniencyNote::label)
                                .map(Data::of)
                                .toList())
                .put("notes", files.notes(asOf).stream().map(Data::of).toList())
                .put("organizations", files.college().organizations().size())
                .put("people", files.college().people().size())
                .put("records", files.ledger().records().size())
                .put("first", coverage.from().toString())
                .put("last", coverage.last().toString())
                .fields();
    }

    private static Map<String, Object> problem(Problem problem) {
        return new Data()
                .put("place", ProblemGroup.placeOf(problem))
                .put("line", (int) ProblemGroup.lineOf(problem))
                .put("column", problem.attribute())
                .put("value", problem.value())
                .label("what", problem.what())
                .fields();
    }

    /**
     * Returns a question, which computes its answers.
     *
     * @param asked its terms
     * @return the question and its answers
     * @throws IllegalStateException if the files have problems
     */
    public Question ask(Asked asked) {
        requireNonNull(asked, "asked");
        if (!isUsable()) {
            throw new IllegalStateException(
                    "files must have no problem, but had " + checked.problems().size());
        }
        Plans.Of of = Plans.Of.of(asked);
        Plans known = plans.remove(of);
        Plans used = known == null ? plans(of) : known;
        plans.put(of, used);
        if (plans.size() > MOST_PLANS) {
            plans.remove(plans.keySet().iterator().next());
        }
        return new Question(used, asked);
    }

    private Plans plans(Plans.Of of) {
        CollegeFiles files = checked.value();
        CollegeCalendar calendar = of.knownOn().map(files.calendar()::knownOn).orElseGet(files::calendar);
        CheckedProfile settings = ImplementationOpinion.book().read(rows(files.book(), of.settings()));
        boolean isRefused = !settings.problems().isEmpty();
        NormBook book = of.settings().isEmpty() || isRefused
                ? files.book()
                : ImplementationOpinion.book().tailoredBy(settings.profile());
        return new Plans(files, book, calendar, of, settings.problems());
    }

    /** Returns the rows of the college's profile, supposed ones instead of its own; none if nothing is supposed. */
    private static List<ProfileRow> rows(NormBook book, List<ProfileRow> supposed) {
        if (supposed.isEmpty()) {
            return List.of();
        }
        Set<String> settings = supposed.stream().map(ProfileRow::setting).collect(Collectors.toSet());
        List<ProfileRow> rows = new ArrayList<>();
        book.profiles().stream()
                .flatMap(profile -> profile.changes().stream())
                .filter(change -> !(change instanceof Change.Add))
                .map(ProfileRow::of)
                .filter(row -> !settings.contains(row.setting()))
                .forEach(rows::add);
        rows.addAll(supposed);
        return rows;
    }

    /** Returns what is wrong with the supposed settings. */
    static List<Map<String, Object>> refusals(List<ProfileProblem> problems) {
        return problems.stream()
                .map(problem -> new Data()
                        .put("setting", problem.setting())
                        .put("value", problem.ours())
                        .label("what", problem.label())
                        .fields())
                .toList();
    }
}
