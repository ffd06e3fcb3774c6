package dev.norms.files;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.college.Facts;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.label.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds to problems what is known only from the whole folder: to an unknown id the id that was perhaps meant, to a
 * duplicate id the place of its first row.
 */
final class ProblemContext {
    /** The number of different texts that are compared with ids, so that thousands of wrong rows cost little time. */
    private static final int MAX_COMPARED = 100;

    private final College college;
    private final Facts facts;
    private final Map<String, List<String>> near = new HashMap<>();

    ProblemContext(College college, Facts facts) {
        this.college = college;
        this.facts = facts;
    }

    List<Problem> addTo(List<Problem> problems) {
        return problems.stream().map(this::addTo).toList();
    }

    private Problem addTo(Problem problem) {
        String what = problem.what().en();
        if (what.equals("duplicate id")) {
            return firstPlace(problem)
                    .map(first -> with(problem, " [" + first + "]", " [" + first + "]"))
                    .orElse(problem);
        }
        // a message with a comma says already what was perhaps meant
        if (!what.startsWith("unknown") || problem.value().isEmpty() || what.contains(",")) {
            return problem;
        }
        String key = what + "\n" + problem.value();
        List<String> ids = near.containsKey(key) || near.size() < MAX_COMPARED
                ? near.computeIfAbsent(key, any -> nearest(what, problem.value()))
                : List.of();
        return ids.isEmpty()
                ? problem
                : with(problem, "，是否指" + String.join("、", ids), ", perhaps " + String.join(" or ", ids) + " is meant");
    }

    private static Problem with(Problem problem, String zh, String en) {
        Label what = problem.what();
        return new Problem(
                problem.origin(), problem.attribute(), Label.of(what.zh() + zh, what.en() + en), problem.value());
    }

    private Optional<Origin> firstPlace(Problem problem) {
        return Stream.concat(
                        facts.records().placesOf(problem.value()),
                        college.organizations().stream()
                                .filter(organization -> organization.id().text().equals(problem.value()))
                                .map(Organization::origin))
                .filter(origin -> !origin.equals(problem.origin()) && isInTableOf(origin, problem.origin()))
                .findFirst();
    }

    /** Returns whether two rows stand in one table. */
    private static boolean isInTableOf(Origin one, Origin other) {
        return tableOf(one).equals(tableOf(other));
    }

    private static String tableOf(Origin origin) {
        return origin.text().replaceFirst(":[0-9]+$", "");
    }

    private List<String> nearest(String what, String value) {
        Stream<String> organizations = college.organizations().stream()
                .map(organization -> organization.id().text());
        Stream<String> people = college.people().stream().map(person -> person.text());
        Stream<String> activities = facts.records().activities().stream().map(ActivityId::text);
        Stream<String> candidates = what.startsWith("unknown organization or person") || what.equals("unknown target")
                ? Stream.concat(organizations, people)
                : what.startsWith("unknown organization")
                        ? organizations
                        : what.startsWith("unknown person")
                                ? people
                                : what.startsWith("unknown activity") ? activities : Stream.of();
        List<String> ids = NearTerms.equallyNear(value, candidates, id -> id);
        return ids.isEmpty() ? named(what, value) : ids;
    }

    /** Returns the ids of organizations whose names look most like a text; none if no organization is meant. */
    private List<String> named(String what, String value) {
        return what.startsWith("unknown organization")
                ? NearTerms.equallyNear(value, college.organizations().stream(), Organization::name).stream()
                        .map(organization -> organization.id().text())
                        .toList()
                : List.of();
    }
}
