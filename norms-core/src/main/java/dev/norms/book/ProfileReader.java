package dev.norms.book;

import com.google.common.base.Splitter;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.profile.Change;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileProblem.Attribute;
import dev.norms.profile.ProfileRow;
import dev.norms.requirement.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a profile row by row. */
final class ProfileReader {
    private final Map<String, Interpretation<?>> readings = new LinkedHashMap<>();
    private final List<ProfileProblem> problems = new ArrayList<>();
    /** The index of the row of each change, from 0. */
    private final List<Integer> rowIndices = new ArrayList<>();

    private Profile profile = Profile.by("");
    private int rowIndex;

    private ProfileReader(NormBook book) {
        book.readings().forEach(reading -> readings.put(reading.code(), reading));
    }

    /** Reads rows, and checks the profile that they make against a book. */
    static CheckedProfile read(List<ProfileRow> rows, NormBook book) {
        ProfileReader reader = new ProfileReader(book);
        rows.forEach(reader::read);
        Profile profile = reader.profile;
        List<ProfileProblem> problems = new ArrayList<>(reader.problems);
        book.check(profile).stream()
                .filter(problem -> !reader.followsFromAnother(problem))
                .forEach(problem -> problems.add(at(reader.rowIndices.get(problem.index()), problem)));
        problems.sort(Comparator.comparingInt(ProfileProblem::index));
        return new CheckedProfile(profile, problems);
    }

    private static ProfileProblem at(int index, ProfileProblem problem) {
        return new ProfileProblem(
                index, problem.attribute(), problem.setting(), problem.what(), problem.ours(), problem.theirs());
    }

    private void read(ProfileRow row) {
        change(row).ifPresent(change -> {
            profile = profile.with(change);
            rowIndices.add(rowIndex);
        });
        rowIndex++;
    }

    /** Returns whether a kind seems to be unnamed only because the row that names it could not be read. */
    private boolean followsFromAnother(ProfileProblem problem) {
        String setting = problem.setting();
        return problem.attribute() == Attribute.SETTING
                && setting.startsWith(Change.Count.PREFIX)
                && problems.stream()
                        .anyMatch(other -> other.setting()
                                .equals(Change.Name.PREFIX + setting.substring(Change.Count.PREFIX.length())));
    }

    private Optional<Change> change(ProfileRow row) {
        String setting = row.setting();
        if (setting.startsWith(Change.Name.PREFIX)) {
            return name(row, setting.substring(Change.Name.PREFIX.length()));
        }
        if (setting.startsWith(Change.Count.PREFIX)) {
            return count(row, setting.substring(Change.Count.PREFIX.length()));
        }
        Optional<NormId> norm = norm(setting);
        if (norm.isPresent()) {
            return tighten(row, norm.get());
        }
        Interpretation<?> reading = readings.get(setting);
        if (reading == null) {
            unknown(row);
            return Optional.empty();
        }
        return fix(row, reading);
    }

    private void unknown(ProfileRow row) {
        String reading = readings.values().stream()
                .filter(each -> each.form().isPresent())
                .findFirst()
                .map(each -> each.code() + ", ")
                .orElse("");
        wrong(
                row,
                Attribute.SETTING,
                "不是可设定的事项，例如",
                "is not something to set, such as",
                "INS-2.1, " + reading + "activity-kind:red-film, counts-as:red-film");
    }

    private Optional<Change> tighten(ProfileRow row, NormId norm) {
        try {
            Amount amount = Amount.parse(row.value());
            return Optional.of(new Change.Tighten(norm, amount, row.reason(), row.by()));
        } catch (IllegalArgumentException e) {
            badValue(row, Amount.FORMS);
            return Optional.empty();
        }
    }

    private <T> Optional<Change> fix(ProfileRow row, Interpretation<T> reading) {
        Optional<ValueForm<T>> form = reading.form();
        if (form.isEmpty()) {
            wrong(row, Attribute.SETTING, "此执行口径没有可另定的值", "is a reading in words, which has no value to fix", "");
            return Optional.empty();
        }
        try {
            T value = form.get().parse(row.value());
            return Optional.of(new Change.Fix<>(reading, value, row.reason(), row.by()));
        } catch (IllegalArgumentException e) {
            badValue(row, form.get().example());
            return Optional.empty();
        }
    }

    private Optional<Change> name(ProfileRow row, String code) {
        List<String> names = Splitter.on('|').splitToList(row.value());
        if (names.size() > 2 || names.stream().anyMatch(String::isBlank)) {
            badValue(row, "红色观影, 红色观影|red film");
            return Optional.empty();
        }
        try {
            Label label = Label.of(names.get(0), names.size() == 2 ? names.get(1) : code.replace('-', ' '));
            return Optional.of(new Change.Name(new ActivityKind(code, label), row.reason(), row.by()));
        } catch (IllegalArgumentException e) {
            wrong(row, Attribute.SETTING, "格式应如", "must be like", "activity-kind:red-film");
            return Optional.empty();
        }
    }

    private Optional<Change> count(ProfileRow row, String code) {
        Optional<ActivityKind> as = ActivityKind.find(row.value());
        if (as.isEmpty()) {
            badValue(row, ActivityKind.THEMED_PARTY_DAY.code());
            return Optional.empty();
        }
        return Optional.of(new Change.Count(code, as.get(), row.reason(), row.by()));
    }

    private void badValue(ProfileRow row, String example) {
        wrong(row, Attribute.VALUE, "值的格式应如", "must have a value like", example);
    }

    /** Adds a problem, and any missing reason or author, since a row without a change is not checked later. */
    private void wrong(ProfileRow row, Attribute attribute, String zh, String en, String example) {
        String ours = attribute == Attribute.VALUE ? row.value() : "";
        problems.add(new ProfileProblem(rowIndex, attribute, row.setting(), Label.of(zh, en), ours, example));
        Consistency.missing(rowIndex, row.setting(), row.reason(), row.by()).forEach(problems::add);
    }

    private static Optional<NormId> norm(String setting) {
        try {
            return Optional.of(NormId.parse(setting));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
