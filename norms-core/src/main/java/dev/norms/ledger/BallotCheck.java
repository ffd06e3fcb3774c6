package dev.norms.ledger;

import dev.norms.college.College;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.organization.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A check of ballots: their numbers against each other, and their references against the college. */
final class BallotCheck {
    private final College college;
    private final Consumer<Problem> problems;
    private final Set<String> ids = new HashSet<>();
    private boolean good;

    BallotCheck(College college, Consumer<Problem> problems, List<Ballot> before) {
        this.college = college;
        this.problems = problems;
        before.forEach(ballot -> ids.add(ballot.id()));
    }

    List<Ballot> good(List<Ballot> ballots) {
        return ballots.stream().filter(this::isGood).toList();
    }

    private boolean isGood(Ballot ballot) {
        good = true;
        if (!ids.add(ballot.id())) {
            report(ballot, "id", Label.of("编号重复", "duplicate id"), ballot.id());
        }
        college.find(ballot.organization())
                .ifPresentOrElse(
                        organization -> {
                            if (!organization.life().contains(ballot.date())) {
                                report(
                                        ballot,
                                        "date",
                                        Label.of("不在该组织的存续期内", "outside the life of the organization"),
                                        ballot.date());
                            }
                        },
                        () -> {
                            good = false;
                            if (!college.knows(ballot.organization())) {
                                report(
                                        ballot,
                                        "organization",
                                        Label.of("没有这个组织", "unknown organization"),
                                        ballot.organization());
                            }
                        });
        checkSubject(ballot);
        checkNumbers(ballot);
        return good;
    }

    private void checkSubject(Ballot ballot) {
        ballot.subject().filter(subject -> ballot.matter().concernsPerson()).ifPresent(subject -> {
            try {
                if (college.knows(PersonId.of(subject))) {
                    return;
                }
            } catch (IllegalArgumentException e) {
                // a malformed id is unknown, too
            }
            report(ballot, "subject", Label.of("没有这个人员（人员名单中无此代号）", "unknown person (not among the people)"), subject);
        });
    }

    private void checkNumbers(Ballot ballot) {
        checkAtLeast(ballot, "entitled", OptionalInt.of(ballot.entitled()), 1);
        checkAtLeast(ballot, "present", OptionalInt.of(ballot.present()), 0);
        checkAtLeast(ballot, "for", ballot.inFavor(), 0);
        checkAtLeast(ballot, "against", ballot.against(), 0);
        checkAtLeast(ballot, "abstain", ballot.abstained(), 0);
        checkAtLeast(ballot, "candidates", ballot.candidates(), 0);
        checkAtLeast(ballot, "seats", ballot.seats(), 1);
        if (ballot.present() > ballot.entitled()) {
            report(
                    ballot,
                    "present",
                    Label.of(
                            "实到人数不能多于应到人数" + ballot.entitled(),
                            "more present than the " + ballot.entitled() + " entitled to vote"),
                    ballot.present());
        }
        long votes = Stream.of(ballot.inFavor(), ballot.against(), ballot.abstained())
                .mapToLong(number -> number.orElse(0))
                .sum();
        int most = ballot.matter().concernsPerson() ? ballot.entitled() : ballot.present();
        if (votes > Math.max(0, most)) {
            report(
                    ballot,
                    ballot.inFavor().isPresent() ? "for" : "against",
                    ballot.matter().concernsPerson()
                            ? Label.of("票数合计不能多于应到人数" + most, "more votes than the " + most + " entitled to vote")
                            : Label.of("票数合计不能多于实到人数" + most, "more votes than the " + most + " present"),
                    votes);
        }
    }

    private void checkAtLeast(Ballot ballot, String attribute, OptionalInt number, int least) {
        if (number.isPresent() && number.getAsInt() < least) {
            report(ballot, attribute, Label.of("须不少于" + least, "must be at least " + least), number.getAsInt());
        }
    }

    private void report(Ballot ballot, String attribute, Label what, Object value) {
        good = false;
        problems.accept(new Problem(ballot.origin(), attribute, what, value.toString()));
    }
}
