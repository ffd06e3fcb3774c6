package dev.norms.report.agenda;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.evidence.Item;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.report.unit.Places;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Acts in the words of whoever does them: what is held, written, paid or changed, in which table it is recorded, and
 * the period that the record names.
 */
final class ActWords {
    /** Stands for the number of times where an act may be done several times; {@link #times} puts it in. */
    private static final String TIMES = "⟨⟩";

    private final Remedy remedy;
    private final Obligation obligation;
    /** Whether the words are for one finding; else they must fit several, of different owners. */
    private final boolean isSingle;

    private final Places places;

    private ActWords(Remedy remedy, boolean isSingle, Places places) {
        this.remedy = remedy;
        this.obligation = remedy.finding().obligation();
        this.isSingle = isSingle;
        this.places = places;
    }

    /**
     * Returns a function that words the acts of a remedy, with a placeholder for the number of times.
     *
     * @param isSingle whether the words are for one finding; else they leave out what differs between owners
     */
    static Function<Act, String> of(Remedy remedy, boolean isSingle, Places places) {
        return new ActWords(remedy, isSingle, places)::words;
    }

    /** Returns words with the number of times in the place of the placeholder. */
    static String times(String words, long times) {
        return words.replace(TIMES, String.valueOf(times));
    }

    private String words(Act act) {
        if (act instanceof Act.Hold hold) {
            return hold(hold);
        }
        if (act instanceof Act.Write write) {
            return (isLate() ? "补写" : "写出") + write.kind().label().zh() + TIMES + unit() + part() + "，登记“材料”"
                    + named(write.forPeriod());
        }
        if (act instanceof Act.Pay) {
            return (isLate() ? "补交" : "交纳") + "党费，登记“党费”";
        }
        if (act instanceof Act.Attest) {
            return "由负责人确认，登记“认定”";
        }
        if (act instanceof Act.Correct) {
            return "逐项登记“整改”：措施、责任人、期限";
        }
        if (act instanceof Act.Elect) {
            return (isLate() ? "尽快换届选举" : "换届选举") + "，登记“任期”；需延期的报批并登记批准文号";
        }
        if (act instanceof Act.Check check) {
            return "补齐并复查"
                    + check.items().stream()
                            .map(Item::label)
                            .map(label -> label.zh())
                            .collect(joining("、")) + "，登记“清单核查”";
        }
        if (act instanceof Act.Archive) {
            return "在“活动”里逐项填上归档位置";
        }
        if (act instanceof Act.Supply supply) {
            return "提供" + supply.source().label().zh();
        }
        return changed(act);
    }

    private String changed(Act act) {
        if (act instanceof Act.Link link) {
            return "确定联系对象" + TIMES + "个（" + link.kind().label().zh() + "），登记“联系帮带”";
        }
        if (act instanceof Act.Appoint appoint) {
            return whose(appoint.by()) + "配备" + appoint.role().label().zh()
                    + appoint.person()
                            .map(person -> "（" + places.people().of(person.text()) + "）")
                            .orElse(appoint.number() + "人")
                    + "，登记“任职”";
        }
        if (act instanceof Act.Relieve relieve) {
            return whose(relieve.by()) + "免去一人" + relieve.role().label().zh() + "职务，登记“任职”";
        }
        if (act instanceof Act.Place place) {
            return places.units().name(place.by()) + "划归" + places.units().name(place.under()) + "，登记“组织”";
        }
        if (act instanceof Act.Found found) {
            return whose(found.by()) + "下设" + found.kind().label().zh() + "，登记“组织”";
        }
        Act.Join join = (Act.Join) act;
        return whose(join.by()) + "增加正式党员" + join.number() + "人，登记“人员”";
    }

    private String hold(Act.Hold hold) {
        String kinds = hold.kinds().stream().map(kind -> kind.label().zh()).collect(joining("、"));
        if (obligation.owner() instanceof PersonId person && hold.attended().containsKey(person)) {
            BigDecimal hours = hold.attended().getOrDefault(person, BigDecimal.ZERO);
            return hours.signum() > 0
                    ? "再完成" + hours.toPlainString() + "学时，登记“学时”或“出席”"
                    : "参加" + kinds + TIMES + unit() + "，登记“出席”";
        }
        String leader = hold.seats().isEmpty()
                ? ""
                : "，主讲人填"
                        + hold.seats().stream()
                                .map(seat -> whose(seat.organization())
                                        + seat.role().label().zh())
                                .collect(joining("、"));
        return whose(hold.by()) + verb(kinds) + kinds + TIMES + unit() + part() + "，登记“活动”" + leader
                + named(hold.forPeriod());
    }

    /** Returns what one does with activities, as Chinese says it of their kinds, in time or late. */
    private String verb(String kinds) {
        if (kinds.endsWith("会") || kinds.endsWith("会议")) {
            return isLate() ? "补开" : "召开";
        }
        if (kinds.endsWith("党课")) {
            return isLate() ? "补讲" : "讲";
        }
        if (kinds.endsWith("日")) {
            return isLate() ? "补开" : "开展";
        }
        return isLate() ? "补做" : "开展";
    }

    private boolean isLate() {
        return remedy.outcome() == Outcome.MADE_UP;
    }

    private String unit() {
        return obligation.unit().label().zh();
    }

    /** Returns the name of an organization that is not the owner; empty in words for several owners. */
    private String whose(SubjectId by) {
        return by instanceof OrganizationId id && isSingle && !by.equals(obligation.owner())
                ? places.units().name(id)
                : "";
    }

    /**
     * Returns the part of the norm that is owed, in the form in which the obligation's label adds it to that of the
     * norm: （学生党员离校）. Empty without a part and in words for several owners.
     */
    private String part() {
        return obligation
                .part()
                .filter(any -> isSingle)
                .map(part -> obligation.label().zh())
                .map(label -> label.substring(obligation.norm().label().zh().length()))
                .orElse("");
    }

    private static String named(Optional<Period> period) {
        return period.map(name -> "，“所属期”填" + name).orElse("");
    }
}
