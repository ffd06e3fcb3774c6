package dev.norms.calendar.preference;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of rules that a preference can have, as files name them, each with the form of its values. */
public enum PreferenceKind implements Coded {
    /** A day of the week, or a certain one of a month; a wish. */
    WEEKDAY("星期", "day of the week", "fri、2nd-wed（第二个星期三）", "fri, or 2nd-wed for the second of a month", true) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            Matcher parts = DAY.matcher(value);
            return parts.matches()
                    ? Optional.of(new PreferenceRule.Weekday(
                            parts.group(1) == null
                                    ? OptionalInt.empty()
                                    : OptionalInt.of( // the digit of 2nd
                                            Integer.parseInt(parts.group(1).substring(0, 1))),
                            DayOfWeek.of(DAYS.indexOf(parts.group(2)) + 1)))
                    : Optional.empty();
        }
    },
    /** The part of the day; it must hold. */
    SLOT("一天中的时段", "slot", "am、pm、evening", "am, pm or evening", false) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            return Coded.find(Slot.class, value).map(PreferenceRule.InSlot::new);
        }
    },
    /** Days without activities, the last day excluded; it must hold. */
    NOT_ON("避开", "not on", "2026-05-04/2026-05-09（不含后一日）", "2026-05-04/2026-05-09, without the second day", false) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            try {
                return Optional.of(DateRange.parse(value))
                        .filter(days -> days.until().isPresent())
                        .map(PreferenceRule.NotOn::new);
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // another form, or days in the wrong order
            }
        }
    },
    /** The least number of days between two activities of one organization; it must hold. */
    APART("间隔", "days apart", "1至366的天数", "a number of days from 1 to 366", false) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            return number(value, 366).map(PreferenceRule.Apart::new);
        }
    },
    /** Kinds that are held as one activity; a wish. */
    TOGETHER("合并", "held as one", "两种以上活动类型，用;隔开", "two or more kinds of activities joined by ;", true) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            Set<String> kinds = new LinkedHashSet<>(parts(value));
            return kinds.size() < 2 ? Optional.empty() : Optional.of(new PreferenceRule.Together(kinds));
        }
    },
    /** The room, which holds one activity at a time; it must hold. */
    ROOM("地点", "room", "地点名称", "the name of a room", false) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            return value.isBlank() ? Optional.empty() : Optional.of(new PreferenceRule.Room(value));
        }
    },
    /** The teaching weeks of each semester; a wish. */
    BY_WEEK(
            "按教学周",
            "teaching weeks",
            "教学周序号，用;隔开，如3;7;11;15",
            "numbers of teaching weeks joined by ;, for instance 3;7;11;15",
            true) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            List<Optional<Integer>> weeks =
                    parts(value).stream().map(week -> number(week, 53)).toList();
            return weeks.isEmpty() || weeks.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new PreferenceRule.ByWeek(
                            weeks.stream().map(Optional::orElseThrow).collect(Collectors.toSet())));
        }
    },
    /** A time without activities; it must hold. */
    QUIET("静默", "quiet time", "vacation（假期）", "vacation", false) {
        @Override
        Optional<PreferenceRule> rule(String value) {
            return value.equals("vacation") ? Optional.of(new PreferenceRule.Quiet()) : Optional.empty();
        }
    };

    /** The codes of the days of the week, from Monday. */
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final Pattern DAY = Pattern.compile("(?:(1st|2nd|3rd|4th|5th)-)?(mon|tue|wed|thu|fri|sat|sun)");

    private final Label label;
    private final Label form;
    private final boolean isWish;

    PreferenceKind(String zh, String en, String formZh, String formEn, boolean isWish) {
        this.label = Label.of(zh, en);
        this.form = Label.of(formZh, formEn);
        this.isWish = isWish;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the form of its values.
     *
     * @return the form in words, with an example
     */
    public Label form() {
        return form;
    }

    /**
     * Returns whether a plan may go against it where nothing else is possible.
     *
     * @return true for a wish, false for what must hold
     */
    public boolean isWish() {
        return isWish;
    }

    /**
     * Reads a value.
     *
     * @param value a value of the {@link #form()}
     * @return the rule; empty if the value has another form
     */
    public Optional<PreferenceRule> read(String value) {
        return rule(value.strip());
    }

    /** Reads a value without spaces around it; empty if it has another form. */
    abstract Optional<PreferenceRule> rule(String value);

    /** Returns the code of a day of the week. */
    static String code(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Reads a number from 1 to a largest one, which has at most three digits. */
    private static Optional<Integer> number(String text, int largest) {
        return text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= largest
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }
}
