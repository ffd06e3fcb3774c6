package dev.norms.calendar.remedy.act;

import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Item;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The acts in words. */
final class Sentences {
    private static final int MAX_NAMED = 5;

    private Sentences() {}

    static Label of(Act act) {
        Label said = said(act);
        return act.lastDay()
                .map(day -> Label.format("{0}，最迟{1}", "{0}, by {1}", said, day))
                .orElse(said);
    }

    private static Label said(Act act) {
        if (act instanceof Act.Hold hold) {
            return hold(hold);
        }
        if (act instanceof Act.Write write) {
            Label what = write.kind().label();
            Label said = write.person()
                    .map(person -> Label.format("{0}存入{1}的{2}", "{0} files ({2}) of {1}", write.by(), person, what))
                    .orElse(Label.format("{0}制定{1}", "{0} writes and files: {1}", write.by(), what));
            return withPeriod(said, write.forPeriod().map(Object::toString).orElse(""));
        }
        if (act instanceof Act.Pay pay) {
            return Label.format(
                    "{0}交纳{1}党费",
                    "{0} pays the dues of {2}", pay.by(), pay.month().label(), pay.month());
        }
        if (act instanceof Act.Attest attest) {
            return withPeriod(
                    Label.format("由负责人确认{0}（{1}）", "{0} is attested for {1}", attest.norm(), attest.by()),
                    attest.forPeriod().toString());
        }
        if (act instanceof Act.Correct correct) {
            return Label.format("对{0}登记整改", "a follow-up of {0} is recorded", correct.obligation());
        }
        if (act instanceof Act.Elect elect) {
            return Label.format("{0}换届选举", "{0} holds its re-election", elect.by());
        }
        return act instanceof Act.Check || act instanceof Act.Archive || act instanceof Act.Supply
                ? recordKeeping(act)
                : structure(act);
    }

    /** Says what is done about records that lack something: items of a checklist, a place of filing, a table. */
    private static Label recordKeeping(Act act) {
        if (act instanceof Act.Check check) {
            return Label.format(
                    "{0}补齐{1}并登记核查：{2}",
                    "{0} provides what is missing and records a check ({1}): {2}",
                    check.by(),
                    check.list().label(),
                    joined(check.items().stream().map(Item::label).toList()));
        }
        if (act instanceof Act.Archive archive) {
            return Label.format(
                    "{0}注明活动{1}的归档位置", "{0} names where activity {1} is filed", archive.by(), archive.activity());
        }
        Act.Supply supply = (Act.Supply) act;
        return Label.format(
                "{0}提供{1}",
                "{0} keeps this table: {1}", supply.by(), supply.source().label());
    }

    /** Says what changes in organizations, their members, posts and links. */
    private static Label structure(Act act) {
        if (act instanceof Act.Appoint appoint) {
            Label many = appoint.number() > 1
                    ? Label.of(appoint.number() + "人", " (" + appoint.number() + ")")
                    : appoint.person()
                            .map(person -> Label.format("（{0}）", " ({0})", person))
                            .orElse(Label.of("1人", " (1)"));
            return Label.format(
                    "{0}配备{1}{2}",
                    "{0} fills a post: {1}{2}", appoint.by(), appoint.role().label(), many);
        }
        if (act instanceof Act.Relieve relieve) {
            return Label.format(
                    "{0}免去一人{1}职务（如{2}）",
                    "{0} relieves one person (such as {2}) of a post: {1}",
                    relieve.by(),
                    relieve.role().label(),
                    relieve.person());
        }
        if (act instanceof Act.Place place) {
            return Label.format("{0}划归{1}", "{0} is placed under {1}", place.by(), place.under());
        }
        if (act instanceof Act.Found found) {
            return Label.format(
                    "{0}下设{1}",
                    "below {0} is founded: {1}", found.by(), found.kind().label());
        }
        if (act instanceof Act.Join join) {
            return Label.format("{0}增加正式党员{1}人", "full members join {0}: {1}", join.by(), join.number());
        }
        return link((Act.Link) act);
    }

    private static Label link(Act.Link link) {
        Label who = link.by() instanceof OrganizationId organization
                ? link.seat()
                        .map(seat -> Label.format("{0}{1}", "{1} of {0}", organization, seat.label()))
                        .orElse(Label.format("{0}一名正式党员", "a full member of {0}", organization))
                : Label.same(link.by().text());
        return Label.format(
                "{0}联系{1}{2}",
                "{0} is linked with: {1}{2}",
                who,
                link.kind().label(),
                link.target().map(id -> Label.of(id, " " + id)).orElse(Label.of("一名（个）", " (one)")));
    }

    private static Label hold(Act.Hold hold) {
        List<Label> parts = new ArrayList<>();
        parts.add(Label.format(
                "{0}开展{1}",
                "{0} holds: {1}",
                hold.by(),
                joined(hold.kinds().stream().map(ActivityKind::label).toList())));
        hold.part().ifPresent(part -> parts.add(Label.format("环节填{0}", "with the part {0}", part.code())));
        List<Label> leaders = Stream.concat(
                        hold.seats().stream()
                                .map(seat -> Label.format(
                                        "{0}{1}",
                                        "the {1} of {0}",
                                        seat.organization(),
                                        seat.role().label())),
                        hold.speakers().stream().map(person -> Label.same(person.text())))
                .toList();
        if (!leaders.isEmpty()) {
            parts.add(Label.format("主讲人填{0}", "led by {0}", joined(leaders)));
        }
        if (!hold.attended().isEmpty()) {
            parts.add(Label.format(
                    "出席{0}",
                    "attended by {0}",
                    joined(hold.attended().entrySet().stream()
                            .map(Sentences::attended)
                            .toList())));
        }
        return withPeriod(
                Label.join(parts, "，", ", "),
                hold.forPeriod().map(Object::toString).orElse(""));
    }

    private static Label attended(Map.Entry<PersonId, BigDecimal> who) {
        String hours = who.getValue().toPlainString();
        return who.getValue().signum() == 0
                ? Label.same(who.getKey().text())
                : Label.format("{0}（{1}学时）", "{0} ({1} class hours)", who.getKey(), hours);
    }

    /** Adds the period that the record is for, unless that is empty. */
    private static Label withPeriod(Label said, String period) {
        return period.isEmpty() ? said : Label.format("{0}，所属期填{1}", "{0}, with for_period {1}", said, period);
    }

    private static Label joined(Collection<Label> labels) {
        Label names = Label.join(labels.stream().limit(MAX_NAMED).toList(), "、", ", ");
        return labels.size() <= MAX_NAMED
                ? names
                : Label.format("{0}等{1}项", "{0} and {2} more", names, labels.size(), labels.size() - MAX_NAMED);
    }
}
