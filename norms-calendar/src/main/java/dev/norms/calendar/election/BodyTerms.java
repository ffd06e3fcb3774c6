package dev.norms.calendar.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The terms of office of one body up to a day, and its standing on that day.
 *
 * @param body the general branch or branch whose committee, or else whose secretary, is elected for these terms
 * @param asOf the day
 * @param history the terms that began by the day, the earliest first; without one of which no re-election can open
 * @param standing the standing of the body on the day
 * @param vacancies the posts that are vacant on the day; empty also if no posts are known at all
 */
public record BodyTerms(
        Organization body, LocalDate asOf, List<TermRecord> history, TermStanding standing, List<Vacancy> vacancies) {
    public BodyTerms {
        requireNonNull(body, "body");
        requireNonNull(asOf, "asOf");
        history = ImmutableList.copyOf(history);
        requireNonNull(standing, "standing");
        vacancies = ImmutableList.copyOf(vacancies);
    }

    /**
     * The term that no election has ended.
     *
     * @return the term; empty if no election is known, or the body is dissolved before its re-election could open
     */
    public Optional<TermRecord> current() {
        return history.stream().filter(term -> term.reElected().isEmpty()).findFirst();
    }

    /**
     * The last day for the re-election, if one is owed.
     *
     * @return the day; empty without a term, where a committee is appointed, or where the body is dissolved before
     */
    public Optional<LocalDate> lastDay() {
        return standing == TermStanding.APPOINTED
                ? Optional.empty()
                : current()
                        .filter(term -> term.reElection().inapplicable().isEmpty())
                        .map(TermRecord::lastDay);
    }

    /**
     * The number of calendar days left.
     *
     * @return the days to the last day: 0 on it, negative after it; empty if there is none
     */
    public OptionalLong daysLeft() {
        return lastDay()
                .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(asOf, day)))
                .orElseGet(OptionalLong::empty);
    }

    /**
     * The standing in one sentence.
     *
     * @return election, last day and standing, remarks and vacancies
     */
    public Label label() {
        List<Label> parts = new ArrayList<>();
        if (lastDay().isPresent()) {
            TermRecord term = current().orElseThrow();
            parts.add(Label.format(
                    "{0}：{1}选举，最迟{2}换届",
                    "{0}: elected on {1}, re-election by {2}",
                    standing.label(),
                    term.term().elected(),
                    term.lastDay()));
            parts.addAll(term.remarks());
        } else {
            parts.add(standing.label());
        }
        vacancies.forEach(vacancy -> parts.add(vacancy.label()));
        return Label.join(parts, "；", "; ");
    }

    /**
     * The body and its standing.
     *
     * @return for instance {@code art-f1 overdue}
     */
    @Override
    public String toString() {
        return body.id() + " " + standing.code();
    }
}
