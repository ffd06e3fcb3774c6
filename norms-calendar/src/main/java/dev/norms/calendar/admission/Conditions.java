package dev.norms.calendar.admission;

import dev.norms.internal.choice.admission.AmountProof;
import dev.norms.internal.choice.admission.VoteProof;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ballot;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.procedure.Gate;
import dev.norms.vote.VotingRule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The check of a step against its conditions other than days: amounts, persons, votes, bodies. */
final class Conditions {
    /** A number of days ({@code 3d}) or of class hours ({@code 24h}). */
    private static final Pattern AMOUNT = Pattern.compile("(?<number>[0-9]{1,4}(?:\\.[0-9]{1,2})?)(?<unit>[dh])");

    private static final Label UNPROVEN = Label.of("备注没有按格式写明", "the remark is not of the form");
    private static final Label NO_BALLOT = Label.of("没有当日的表决票数", "there is no ballot of that day");

    private Conditions() {}

    /** Returns what speaks against a condition; empty if it is met, or if the readings take the step as proof of it. */
    static Optional<Label> against(Gate gate, AdmissionEntry entry, AdmissionContext context) {
        if (gate instanceof Gate.Amount amount) {
            return proven(entry, context, AMOUNT.asMatchPredicate())
                    ? entry.note().flatMap(note -> amount(amount, note))
                    : Optional.of(UNPROVEN);
        }
        if (gate instanceof Gate.FullMembers members) {
            return proven(entry, context, note -> namesKnownPersons(note, context))
                    ? entry.note().flatMap(note -> members(members, note, entry.date(), context))
                    : Optional.of(UNPROVEN);
        }
        if (gate instanceof Gate.Vote vote) {
            return vote(vote, entry, context);
        }
        return gate instanceof Gate.NotBy notBy
                ? context.college
                        .find(entry.organization())
                        .filter(organization -> organization.kind() == notBy.kind())
                        .map(organization -> Label.of("由" + organization.id() + "办理", "taken by " + organization.id()))
                : Optional.empty();
    }

    /** Returns whether the note has the required form, or the readings do not demand one. */
    private static boolean proven(AdmissionEntry entry, AdmissionContext context, Predicate<String> isProof) {
        return !context.holds(AmountProof.REQUIRED)
                || entry.note().map(String::strip).filter(isProof).isPresent();
    }

    private static boolean namesKnownPersons(String note, AdmissionContext context) {
        try {
            return persons(note).allMatch(context.college::knows);
        } catch (IllegalArgumentException e) {
            return false; // a note in words, not keys
        }
    }

    /** Reads the keys of a note; throws if one is malformed. */
    private static Stream<PersonId> persons(String note) {
        return Stream.of(note.split(";", -1)).map(String::strip).map(PersonId::of);
    }

    private static Optional<Label> amount(Gate.Amount gate, String note) {
        Matcher match = AMOUNT.matcher(note.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean inDays = match.group("unit").equals("d");
        String number = match.group("number");
        BigDecimal given = new BigDecimal(number);
        if (given.compareTo(BigDecimal.valueOf(inDays ? gate.days() : gate.hours())) >= 0) {
            return Optional.empty();
        }
        boolean isOne = given.compareTo(BigDecimal.ONE) == 0;
        return Optional.of(Label.of(
                "只有" + number + (inDays ? "天" : "学时"),
                "only " + number + (inDays ? " day" : " class hour") + (isOne ? "" : "s")));
    }

    private static Optional<Label> members(
            Gate.FullMembers gate, String note, LocalDate day, AdmissionContext context) {
        if (!namesKnownPersons(note, context)) {
            return Optional.empty();
        }
        List<PersonId> named = persons(note).distinct().toList();
        List<PersonId> full = named.stream()
                .filter(person -> context.college
                        .stay(person, day)
                        .filter(stay -> stay.status() == MemberStatus.FULL)
                        .isPresent())
                .toList();
        return named.size() == gate.exactly() && full.size() == gate.exactly()
                ? Optional.empty()
                : Optional.of(Label.of(
                        "写明" + named.size() + "人，其中正式党员" + full.size() + "人",
                        named.size() + " named, " + full.size() + " of them full members"));
    }

    private static Optional<Label> vote(Gate.Vote gate, AdmissionEntry entry, AdmissionContext context) {
        for (Ballot ballot : context.ballots(entry.person())) {
            if (ballot.matter() == gate.matter() && ballot.date().equals(entry.date())) {
                return against(gate.rule(), ballot);
            }
        }
        return context.holds(VoteProof.BALLOT) ? Optional.of(NO_BALLOT) : Optional.empty();
    }

    /** Returns what speaks against a vote; votes in favor that are not recorded are taken to have been enough. */
    private static Optional<Label> against(VotingRule rule, Ballot ballot) {
        int present = rule.neededPresent(ballot.entitled());
        int inFavor = rule.neededInFavor(ballot.entitled(), ballot.present());
        if (ballot.present() >= present && ballot.inFavor().orElse(inFavor) >= inFavor) {
            return Optional.empty();
        }
        String votes =
                ballot.inFavor().isPresent() ? Integer.toString(ballot.inFavor().getAsInt()) : "?";
        return Optional.of(Label.of(
                ballot.id() + "：应到" + ballot.entitled() + "、实到" + ballot.present() + "（须" + present + "）、赞成" + votes
                        + "（须" + inFavor + "）",
                ballot.id() + ": " + ballot.entitled() + " entitled, " + ballot.present() + " present (" + present
                        + " needed), " + votes + " in favor (" + inFavor + " needed)"));
    }

    /** Returns the day that the note of a step consists of; empty if there is no note or it is of another form. */
    static Optional<LocalDate> day(AdmissionEntry entry) {
        try {
            return entry.note().map(String::strip).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
