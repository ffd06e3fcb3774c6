package dev.norms.ledger;

import dev.norms.internal.draft.Problems;
import dev.norms.label.Label;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Checks the numbers of a ballot against each other; each check returns whether it holds, else it adds a problem. */
record BallotNumbers(Ballot ballot, Problems problems) {
    boolean check() {
        return Problems.all(
                checkAtLeast(1, "entitled", OptionalInt.of(ballot.entitled())),
                checkAtLeast(0, "present", OptionalInt.of(ballot.present())),
                checkAtLeast(0, "for", ballot.inFavor()),
                checkAtLeast(0, "against", ballot.against()),
                checkAtLeast(0, "abstain", ballot.abstained()),
                checkAtLeast(0, "candidates", ballot.candidates()),
                checkAtLeast(1, "seats", ballot.seats()),
                checkAttendance(),
                checkVotes());
    }

    private boolean checkAtLeast(int least, String attribute, OptionalInt number) {
        return number.isEmpty()
                || number.getAsInt() >= least
                || report(attribute, Label.format("须不少于{0}", "must be at least {0}", least), number.getAsInt());
    }

    private boolean checkAttendance() {
        return ballot.present() <= ballot.entitled()
                || report(
                        "present",
                        Label.format(
                                "实到人数不能多于应到人数{0}", "more present than the {0} entitled to vote", ballot.entitled()),
                        ballot.present());
    }

    private boolean checkVotes() {
        long votes = Stream.of(ballot.inFavor(), ballot.against(), ballot.abstained())
                .mapToLong(number -> number.orElse(0))
                .sum();
        // in votes on a person, opinions that absentees wrote may count as votes
        int most = ballot.matter().concernsPerson() ? ballot.entitled() : ballot.present();
        return votes <= Math.max(0, most)
                || report(
                        ballot.inFavor().isPresent() ? "for" : "against",
                        ballot.matter().concernsPerson()
                                ? Label.format("票数合计不能多于应到人数{0}", "more votes than the {0} entitled to vote", most)
                                : Label.format("票数合计不能多于实到人数{0}", "more votes than the {0} present", most),
                        votes);
    }

    private boolean report(String attribute, Label what, Number value) {
        return problems.add(ballot, attribute, what, value);
    }
}
