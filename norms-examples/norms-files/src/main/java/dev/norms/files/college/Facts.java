package dev.norms.files.college;

import com.google.common.collect.ImmutableMap;
import dev.norms.book.NormBook;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.duty.NormId;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.form.Meanings;
import dev.norms.profile.Change;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts read so far, to which every valid row adds its own. */
public final class Facts {
    private NormBook book;
    private Meanings meanings = Meanings.NONE;
    private final List<Placed<ProfileRow>> profile = new ArrayList<>();
    /** The codes of the kinds of activities, collected when one is first asked for. */
    private final Set<String> kinds = new HashSet<>();

    private final CollegeBuilder college = College.builder();
    private final LedgerRows records = new LedgerRows();
    private final CalendarRows calendar = new CalendarRows();
    private final PreferenceRows preferences = new PreferenceRows();
    private final Map<String, Placed<String>> names = new LinkedHashMap<>();

    /**
     * Creates an object without facts.
     *
     * @param book the norms, which the profile may tailor
     */
    public Facts(NormBook book) {
        this.book = book;
    }

    void add(ProfileRow row, Origin origin) {
        profile.add(new Placed<>(row, origin));
    }

    /**
     * Applies the rows of the profile to the book.
     *
     * @return the problems found in them
     */
    public List<Problem> tailor() {
        if (profile.isEmpty()) {
            return List.of();
        }
        CheckedProfile checked = book.read(profile.stream().map(Placed::value).toList());
        if (checked.problems().isEmpty()) {
            book = book.tailoredBy(checked.profile());
        }
        return checked.problems().stream()
                .map(problem -> new Problem(
                        profile.get(problem.index()).origin(),
                        problem.attribute().column(),
                        problem.label(),
                        problem.attribute() == ProfileProblem.Attribute.SETTING ? problem.setting() : problem.ours()))
                .toList();
    }

    /** {@return the norms, tailored by the college's profile unless that has problems} */
    public NormBook book() {
        return book;
    }

    /** Returns whether an activity may be of a kind: one of the document, or one that the profile names. */
    boolean knowsKind(String code) {
        if (kinds.isEmpty()) {
            book.activityKinds().forEach(kind -> kinds.add(kind.code()));
            profile.stream()
                    .map(row -> row.value().setting())
                    .filter(setting -> setting.startsWith(Change.Name.PREFIX))
                    .forEach(setting -> kinds.add(setting.substring(Change.Name.PREFIX.length())));
        }
        return kinds.contains(code);
    }

    /** {@return the ids and codes that texts may stand for} */
    public Meanings meanings() {
        return meanings;
    }

    /**
     * Sets the ids and codes that texts may stand for.
     *
     * @param known the meanings
     */
    public void setMeanings(Meanings known) {
        meanings = known;
    }

    /** {@return the organizations, stays, posts and terms} */
    public CollegeBuilder college() {
        return college;
    }

    boolean knows(NormId norm) {
        return book.knows(norm);
    }

    /** {@return the records} */
    public LedgerRows records() {
        return records;
    }

    /** {@return the semesters and days} */
    public CalendarRows calendar() {
        return calendar;
    }

    /** {@return how the college's activities are to be arranged} */
    public PreferenceRows preferences() {
        return preferences;
    }

    void addName(String id, String name, Origin origin) {
        names.put(id, new Placed<>(name, origin));
    }

    /** Returns the place of the row that gives the name of an id; empty if there is none yet. */
    Optional<Origin> named(String id) {
        return Optional.ofNullable(names.get(id)).map(Placed::origin);
    }

    /** {@return the names by id, in the order in which they were read} */
    public ImmutableMap<String, String> names() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        names.forEach((id, name) -> all.put(id, name.value()));
        return all.buildOrThrow();
    }
}
