package dev.norms.opinion.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import java.util.List;
import java.util.Optional;

/** Every reading of the document by name. */
public final class Readings {
    private static final ImmutableList<Interpretation<?>> ALL = ImmutableList.of(
            WindowReadings.YEAR_START,
            WindowReadings.YEAR_END,
            WindowReadings.JULY_FIRST,
            WindowReadings.GRADUATION,
            WindowReadings.HOLIDAYS_VISITED,
            WindowReadings.SPECIAL_STUDY,
            FrequencyReadings.FUNDS_PUBLISHED,
            FrequencyReadings.MASS_ORGANIZATION_CONFERENCE,
            FrequencyReadings.JOINT_MEETING,
            FrequencyReadings.COMMITTEE_MEETING,
            FrequencyReadings.THOUGHT_REPORTS,
            FrequencyReadings.DUAL_LIFE,
            FrequencyReadings.ACTIVIST_EXCHANGE,
            FrequencyReadings.EDUCATION_STAGES,
            FrequencyReadings.ACTIVIST_TRAINING,
            FrequencyReadings.INSPECTION,
            FrequencyReadings.DEMOCRATIC_LIFE,
            FrequencyReadings.LEADERS_LECTURE,
            FrequencyReadings.VOLUNTEER_SERVICE,
            FrequencyReadings.ROSTERS,
            FrequencyReadings.STYLE_REPORTS,
            FrequencyReadings.SUPERVISION_REPORTS,
            FrequencyReadings.PLATFORM,
            FrequencyReadings.OPENNESS,
            FrequencyReadings.ATTESTED,
            ScopeReadings.GROUPS,
            ScopeReadings.SIZES,
            ScopeReadings.GENERAL_BRANCH_SEATS,
            ScopeReadings.BRANCH_SEATS,
            ScopeReadings.BRANCH_COMMITTEE,
            ScopeReadings.RE_ELECTION,
            ScopeReadings.DIVISION_OF_WORK,
            ScopeReadings.LIAISON_PERSONS,
            ScopeReadings.EACH_ACTIVIST,
            ScopeReadings.LEADING_CADRES,
            ScopeReadings.SECRETARY_LINK,
            ScopeReadings.DEPUTY_LINK,
            ScopeReadings.MEMBER_LINKS,
            ScopeReadings.PAIRS,
            ScopeReadings.DORMITORY,
            ScopeReadings.WORKING_GROUP,
            ScopeReadings.ADMISSION_PLAN,
            ScopeReadings.LEADERSHIP_APPRAISAL,
            CountingReadings.CALENDAR_PERIODS,
            CountingReadings.WHOLE_PERIODS,
            CountingReadings.DUE_DAY,
            CountingReadings.RECORD_PERIOD,
            CountingReadings.SEVERAL_KINDS,
            CountingReadings.GROUP_MEETINGS,
            CountingReadings.OWN_SECRETARY,
            CountingReadings.SEAT_HOLDER,
            CountingReadings.VACANT_SEATS,
            CountingReadings.HOLIDAY_NAMED,
            CountingReadings.HOURS_BY_MONTH,
            CountingReadings.HOURS_COUNTED,
            CountingReadings.DUES_MONTHLY,
            CountingReadings.REVIEW_CONCERNS,
            CountingReadings.PRIOR_DISCUSSION,
            CountingReadings.LATEST_CHECK,
            CountingReadings.FILED,
            CountingReadings.FOLLOW_UPS,
            CountingReadings.ATTESTATION,
            CountingReadings.ATTESTED_FOR_MEMBERS,
            CountingReadings.UNDEFINED,
            CountingReadings.LEAD_TIMES,
            AdmissionReadings.MONTHS,
            AdmissionReadings.SPECIAL_CASE,
            AdmissionReadings.PROBATION_END,
            AdmissionReadings.CONFIRMATION_WINDOW,
            AdmissionReadings.STATUS_DAY,
            AdmissionReadings.NOTICE_DAYS,
            AdmissionReadings.AGE,
            AdmissionReadings.EXTENSION,
            AdmissionReadings.TRANSITION,
            AdmissionReadings.AMOUNTS,
            AdmissionReadings.VOTES,
            AdmissionReadings.RECORDER,
            AdmissionReadings.ORDER,
            AdmissionReadings.REDONE,
            AdmissionReadings.CASES,
            AdmissionReadings.LEAVING,
            AdmissionReadings.REVIEW_STEP,
            VoteReadings.ASSEMBLY_VOTE,
            VoteReadings.ADMISSION_VOTE,
            VoteReadings.ELECTION_VOTE,
            VoteReadings.ELECTION_MAJORITY_BASE,
            VoteReadings.ELECTION_CANDIDATES,
            VoteReadings.EXCELLENT_SHARE);

    private static final ImmutableMap<String, Interpretation<?>> BY_CODE = Maps.uniqueIndex(ALL, Interpretation::code);

    private Readings() {}

    /**
     * All of them, by default.
     *
     * @return the readings: windows, frequencies, scope, counting, admission, votes; unmodifiable
     */
    public static List<Interpretation<?>> all() {
        return ALL;
    }

    /**
     * Finds a reading.
     *
     * @param code its name, for instance {@code funds-published}
     * @return the default reading, or empty if there is none of that name
     */
    public static Optional<Interpretation<?>> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Returns a reading that may be fixed otherwise.
     *
     * @param <T> the type of its value
     * @param code its name, for instance {@code funds-published}
     * @param form the text form of its value
     * @return the default reading
     * @throws IllegalArgumentException if there is no reading of that name, or its value has another form
     */
    @SuppressWarnings("unchecked") // one form has one type
    public static <T> Interpretation<T> get(String code, ValueForm<T> form) {
        Interpretation<?> reading = find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "reading must be one of " + BY_CODE.keySet() + ", but was '" + code + "'"));
        if (!reading.form().filter(form::equals).isPresent()) {
            throw new IllegalArgumentException("reading " + code + " must have a value like " + form.example()
                    + ", but had " + reading.text().orElse("no value that can be fixed"));
        }
        return (Interpretation<T>) reading;
    }
}
