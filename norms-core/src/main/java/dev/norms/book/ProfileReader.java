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
    private final List<Integer> rows = new ArrayList<>();
    private Profile profile = Profile.by("");
    private int row;

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
                .forEach(problem -> problems.add(at(reader.rows.get(problem.index()), problem)));
        problems.sort(Comparator.comparingInt(ProfileProblem::index));
        return new CheckedProfile(profile, problems);
    }

    private static ProfileProblem at(int row, ProfileProblem problem) {
        return new ProfileProblem(
                row, problem.attribute(), problem.setting(), problem.what(), problem.ours(), problem.theirs());
    }

    void read(ProfileRow text) {
        change(text).ifPresent(change -> {
            profile = profile.with(change);
            rows.add(row);
        });
        row++;
    }

    /** A kind that was to be named in a row that could not be read is not reported once more where it counts. */
    boolean followsFromAnother(ProfileProblem problem) {
        String setting = problem.setting();
        return problem.attribute() == Attribute.SETTING
                && setting.startsWith(Change.Count.PREFIX)
                && problems.stream()
                        .anyMatch(other -> other.setting()
                                .equals(Change.Name.PREFIX + setting.substring(Change.Count.PREFIX.length())));
    }

    private Optional<Change> change(ProfileRow text) {
        String setting = text.setting();
        if (setting.startsWith(Change.Name.PREFIX)) {
            return name(text, setting.substring(Change.Name.PREFIX.length()));
        }
        if (setting.startsWith(Change.Count.PREFIX)) {
            return count(text, setting.substring(Change.Count.PREFIX.length()));
        }
        Optional<NormId> norm = norm(setting);
        if (norm.isPresent()) {
            return tighten(text, norm.get());
        }
        Interpretation<?> reading = readings.get(setting);
        if (reading == null) {
            unknown(text);
            return Optional.empty();
        }
        return fix(text, reading);
    }

    private void unknown(ProfileRow text) {
        String reading = readings.values().stream()
                .filter(each -> each.form().isPresent())
                .findFirst()
                .map(each -> each.code() + ", ")
                .orElse("");
        wrong(
                text,
                Attribute.SETTING,
                "不是可设定的事项，例如",
                "is not something to set, such as",
                "INS-2.1, " + reading + "activity-kind:red-film, counts-as:red-film");
    }

    private Optional<Change> tighten(ProfileRow text, NormId norm) {
        try {
            Amount amount = Amount.parse(text.value());
            return Optional.of(new Change.Tighten(norm, amount, text.reason(), text.by()));
        } catch (IllegalArgumentException e) {
            badValue(text, Amount.FORMS);
            return Optional.empty();
        }
    }

    private <T> Optional<Change> fix(ProfileRow text, Interpretation<T> reading) {
        Optional<ValueForm<T>> form = reading.form();
        if (form.isEmpty()) {
            wrong(text, Attribute.SETTING, "此执行口径没有可另定的值", "is a reading in words, which has no value to fix", "");
            return Optional.empty();
        }
        try {
            T value = form.get().parse(text.value());
            return Optional.of(new Change.Fix<>(reading, value, text.reason(), text.by()));
        } catch (IllegalArgumentException e) {
            badValue(text, form.get().example());
            return Optional.empty();
        }
    }

    private Optional<Change> name(ProfileRow text, String code) {
        List<String> names = Splitter.on('|').splitToList(text.value());
        if (names.size() > 2 || names.stream().anyMatch(String::isBlank)) {
            badValue(text, "红色观影, 红色观影|red film");
            return Optional.empty();
        }
        try {
            Label label = Label.of(names.get(0), names.size() == 2 ? names.get(1) : code.replace('-', ' '));
            return Optional.of(new Change.Name(new ActivityKind(code, label), text.reason(), text.by()));
        } catch (IllegalArgumentException e) {
            wrong(text, Attribute.SETTING, "格式应如", "must be like", "activity-kind:red-film");
            return Optional.empty();
        }
    }

    private Optional<Change> count(ProfileRow text, String code) {
        Optional<ActivityKind> as = ActivityKind.find(text.value());
        if (as.isEmpty()) {
            badValue(text, ActivityKind.THEMED_PARTY_DAY.code());
            return Optional.empty();
        }
        return Optional.of(new Change.Count(code, as.get(), text.reason(), text.by()));
    }

    private void badValue(ProfileRow text, String example) {
        wrong(text, Attribute.VALUE, "值的格式应如", "must have a value like", example);
    }

    /** Adds a problem, and what else is wrong in the row, since a row without a change is not checked later. */
    private void wrong(ProfileRow text, Attribute attribute, String zh, String en, String theirs) {
        String ours = attribute == Attribute.VALUE ? text.value() : "";
        problems.add(new ProfileProblem(row, attribute, text.setting(), Label.of(zh, en), ours, theirs));
        Consistency.missing(row, text.setting(), text.reason(), text.by()).forEach(problems::add);
    }

    private static Optional<NormId> norm(String setting) {
        try {
            return Optional.of(NormId.parse(setting));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
