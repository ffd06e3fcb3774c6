package dev.norms.codes;

import com.google.common.collect.ImmutableList;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the files of a college of the rows of the ministry's tables. */
final class MinistryConversion {
    private static final Pattern DAY = Pattern.compile("^([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[ T].*)?$");

    private final Map<MinistryTables.Table, List<Row>> rows;
    private final LocalDate since;
    private final MinistryDictionary dictionary;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private int leadersLeftOut;
    private int lecturesLeftOut;

    MinistryConversion(Map<MinistryTables.Table, List<Row>> rows, LocalDate since) {
        this.rows = rows;
        this.since = since;
        this.dictionary = new MinistryDictionary(rows.getOrDefault(MinistryTables.DICTIONARY, List.of()));
    }

    private List<Row> of(MinistryTables.Table table) {
        return rows.getOrDefault(table, List.of());
    }

    MinistryCollege college(Set<String> given) {
        of(MinistryTables.ORGANIZATIONS)
                .forEach(row -> idsByName.put(row.get(MinistryTables.NAME), row.get(MinistryTables.ORGANIZATION)));
        organizations();
        if (given.contains(MinistryTables.MEMBERS.file())) {
            people();
        }
        posts();
        if (given.contains(MinistryTables.ACTIVITIES.file()) || given.contains(MinistryTables.LECTURES.file())) {
            activities();
        }
        return new MinistryCollege(texts, untold(given));
    }

    private void organizations() {
        CsvText text = new CsvText("id,kind,name,parent,established");
        LocalDate founded = founded();
        for (Row row : of(MinistryTables.ORGANIZATIONS)) {
            Optional<String> kind = dictionary.of(MinistryDictionary.ORGANIZATION_TYPES, row, MinistryTables.TYPE);
            boolean isDissolved = dictionary
                    .of(MinistryDictionary.STATES, row, MinistryTables.STATE)
                    .filter(MinistryDictionary.DISSOLVED::equals)
                    .isPresent();
            String parent = row.find(MinistryTables.SUPERIOR)
                    .map(name -> idsByName.getOrDefault(name, ""))
                    .orElse("");
            if (kind.isPresent() && !isDissolved) {
                text.add(
                        row.get(MinistryTables.ORGANIZATION),
                        kind.get(),
                        row.get(MinistryTables.NAME),
                        parent,
                        founded.toString());
            }
        }
        texts.put("organizations.csv", text.toString());
    }

    /** Returns the earliest day of any row, since organizations must have been there: the source has no such day. */
    private LocalDate founded() {
        return Stream.concat(
                        of(MinistryTables.MEMBERS).stream()
                                .flatMap(row -> Stream.of(
                                                MinistryTables.ACTIVIST, MinistryTables.PROBATION, MinistryTables.FULL)
                                        .flatMap(column -> read(row, column).stream())),
                        Stream.of(MinistryTables.ACTIVITIES, MinistryTables.LECTURES)
                                .flatMap(table -> of(table).stream())
                                .flatMap(row -> read(row, MinistryTables.BEGIN).stream()))
                .reduce(since, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** A stay for each state that the dates tell, and the steps of admission that they are. */
    private void people() {
        Map<String, LocalDate> left = new HashMap<>();
        of(MinistryTables.LEAVERS)
                .forEach(row ->
                        day(row, MinistryTables.LEFT).ifPresent(day -> left.put(row.get(MinistryTables.PERSON), day)));
        CsvText people = new CsvText("id,organization,status,from,until");
        CsvText admissions = new CsvText("person,organization,step,date");
        for (Row row : of(MinistryTables.MEMBERS)) {
            String person = row.get(MinistryTables.PERSON);
            String organization = row.get(MinistryTables.ORGANIZATION);
            List<State> states = new ArrayList<>();
            day(row, MinistryTables.ACTIVIST)
                    .ifPresent(day -> states.add(new State("activist", "activist-determined", day)));
            day(row, MinistryTables.PROBATION)
                    .ifPresent(day -> states.add(new State("probationary", "admission-meeting", day)));
            day(row, MinistryTables.FULL).ifPresent(day -> states.add(new State("full", "confirmation-meeting", day)));
            states.sort(Comparator.comparing(State::from));
            Optional<String> now = dictionary.of(MinistryDictionary.MEMBER_STATES, row, MinistryTables.MEMBER_STATE);
            if (now.isPresent() && states.stream().noneMatch(state -> state.status.equals(now.get()))) {
                states.add(new State(
                        now.get(),
                        "",
                        states.isEmpty()
                                ? since
                                : states.get(states.size() - 1).from.plusDays(1)));
            }
            for (int i = 0; i < states.size(); i++) {
                State state = states.get(i);
                Optional<LocalDate> until = i + 1 < states.size()
                        ? Optional.of(states.get(i + 1).from)
                        : Optional.ofNullable(left.get(person));
                if (until.filter(end -> !end.isAfter(state.from)).isEmpty()) {
                    people.add(
                            person,
                            organization,
                            state.status,
                            state.from.toString(),
                            until.map(LocalDate::toString).orElse(""));
                    members.add(person);
                }
                if (!state.step.isEmpty()) {
                    admissions.add(person, organization, state.step, state.from.toString());
                }
            }
        }
        texts.put("people.csv", people.toString());
        texts.put("admissions.csv", admissions.toString());
    }

    private void posts() {
        CsvText text = new CsvText("person,organization,role,from");
        for (Row row : of(MinistryTables.ORGANIZATIONS)) {
            Optional<String> role = dictionary.of(MinistryDictionary.POSTS, row, MinistryTables.POST);
            Optional<String> leader = row.find(MinistryTables.LEADER);
            if (role.isPresent() && leader.isPresent()) {
                if (members.contains(leader.get())) {
                    text.add(leader.get(), row.get(MinistryTables.ORGANIZATION), role.get(), since.toString());
                } else {
                    leadersLeftOut++;
                }
            }
        }
        if (!text.isEmpty()) {
            texts.put("posts.csv", text.toString());
        }
    }

    private void activities() {
        CsvText text = new CsvText("id,organization,kinds,date");
        for (Row row : of(MinistryTables.ACTIVITIES)) {
            Optional<String> kind = dictionary.of(MinistryDictionary.FORMS, row, MinistryTables.FORM);
            Optional<LocalDate> day = day(row, MinistryTables.BEGIN);
            if (kind.isPresent() && day.isPresent()) {
                text.add(
                        "hd-" + row.get(MinistryTables.KEY),
                        row.get(MinistryTables.ORGANIZATION),
                        kind.get(),
                        day.get().toString());
            }
        }
        for (Row row : of(MinistryTables.LECTURES)) {
            Optional<String> holder = row.find(MinistryTables.LECTURE_HOLDER);
            Optional<LocalDate> day = day(row, MinistryTables.BEGIN);
            if (holder.isEmpty()) {
                lecturesLeftOut++;
            } else if (day.isPresent()) {
                text.add(
                        "dk-" + row.get(MinistryTables.KEY),
                        holder.get(),
                        "party-lecture",
                        day.get().toString());
            }
        }
        texts.put("activities.csv", text.toString());
    }

    /** Returns the day in a cell; empty, with a problem, if it holds something else. */
    private static Optional<LocalDate> day(Row row, Column<String> column) {
        Optional<LocalDate> day = read(row, column);
        if (day.isEmpty()) {
            row.find(column)
                    .ifPresent(text ->
                            row.report(column, Label.of("须为日期，如20240901", "must be a day such as 20240901"), text));
        }
        return day;
    }

    /** Returns a day, written {@code 20240901} or {@code 2024-09-01}, perhaps with a time behind it. */
    private static Optional<LocalDate> read(Row row, Column<String> column) {
        try {
            return row.find(column)
                    .map(text -> LocalDate.parse(DAY.matcher(text).replaceFirst("$1-$2-$3")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns what these tables cannot tell, and what was left out. */
    private List<Label> untold(Set<String> given) {
        ImmutableList.Builder<Label> untold = ImmutableList.builder();
        untold.add(
                Label.of(
                        "成立日期、任职起止、任期、换届：源无此项；组织自" + founded() + "起，任职自" + since + "起",
                        "days of founding, posts and terms are not in the source; organizations hold from " + founded()
                                + ", posts from " + since),
                Label.of("支部类型：源无此项", "the type of a branch is not in the source"),
                Label.of(
                        "学时、出席、应到人数、表决：源无此项（党员干部学习数据只有次数）",
                        "class hours, attendance, persons entitled and ballots are not in the source"),
                Label.of(
                        "党费、材料、清单核查、联系帮带、整改、豁免、认定：源无此项",
                        "dues, documents, checks, links, follow-ups, exemptions and attestations are not in the source"),
                Label.of("发展党员32个步骤中只有3个", "only 3 of the 32 steps of admission are in the source"),
                Label.of(
                        "思政活动、思政教职工：不属本规范，未读取",
                        "tables on ideological education are outside the norms and are not read"));
        for (MinistryTables.Table table :
                List.of(MinistryTables.MEMBERS, MinistryTables.ACTIVITIES, MinistryTables.LECTURES)) {
            if (!given.contains(table.file())) {
                untold.add(Label.of(table.file() + "：没有此文件", table.file() + ": there is no such file"));
            }
        }
        if (leadersLeftOut > 0) {
            untold.add(Label.of(
                    leadersLeftOut + "个任职的人员不在党员发展数据中，未列入",
                    leadersLeftOut + " posts are left out, since their holders are not in ods_dyfzsj.csv"));
        }
        if (lecturesLeftOut > 0) {
            untold.add(Label.of(
                    lecturesLeftOut + "次党课没有党组织编号，未列入",
                    lecturesLeftOut + " lectures are left out, since no organization is given"));
        }
        return untold.build();
    }

    /**
     * A state of a person.
     *
     * @param status our code
     * @param step the step of admission that led to it; empty if the source has no day for it
     * @param from its first day
     */
    private record State(String status, String step, LocalDate from) {}
}
