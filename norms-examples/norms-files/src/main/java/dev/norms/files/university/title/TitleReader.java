package dev.norms.files.university.title;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of the words and clauses of one title. */
final class TitleReader {
    private static final String ONES = "一二三四五六七八九十百〇零两";
    private static final String COUNT = "[0-9" + ONES + "]+";
    private static final String TO = "\\s*[-–—―~～〜至到]+\\s*";
    private static final String DAY = "(1[0-2]|0?[1-9])\\s*[月/]\\s*(3[01]|[12][0-9]|0?[1-9])(?![0-9])\\s*[日号]?";

    /** Characters with which a count or the number of a semester may begin. */
    private static final String COUNTING = "第共上下春夏秋冬短本" + ONES;

    /** Characters with which a day of the week may begin. */
    private static final String WEEKDAYS = "周星礼";

    private static final Pattern ACADEMIC_YEAR =
            Pattern.compile("20[0-9]{2}\\s*[-–—―~至/]+\\s*(?:20)?[0-9]{2}(?:\\s*学年度?|(?=[\\s第秋春]|$))");
    /** The students who began, or finish, in a year, such as 2026级. */
    private static final Pattern COHORT = Pattern.compile("(?:20)?[0-9]{2}\\s*[级届]");
    /** A day or a range: year, month and day; last month and day, or last day of the same month. */
    private static final Pattern DATES = Pattern.compile("(?:(20[0-9]{2})\\s*[年/.-]\\s*)?" + DAY + "(?:" + TO
            + "(?:20[0-9]{2}\\s*[年/.-]\\s*)?(?:" + DAY + "|(3[01]|[12][0-9]|0?[1-9])\\s*[日号]))?");

    private static final Pattern ISO_DATE = Pattern.compile("(20[0-9]{2})-([01][0-9])-([0-3][0-9])(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})\\s*年?");
    private static final Pattern WEEK = Pattern.compile("第\\s*" + COUNT + "(?:\\s*[-–—~至到、]+\\s*第?" + COUNT
            + ")?\\s*(?:教学)?周(?![年岁])|" + COUNT + TO + COUNT + "\\s*周(?![年岁])");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)[一二三四五六日天末](?:[、至到-](?:周|星期)?[一二三四五六日天])?"
            + "|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:'s)?\\b");
    private static final Pattern MONTH_NAME = Pattern.compile(
            "\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\\b\\.?");
    private static final Pattern MONTH = Pattern.compile("(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?[上中下]?旬?");
    private static final Pattern TIME =
            Pattern.compile("[0-2]?[0-9]:[0-5][0-9](?:" + TO + "[0-2]?[0-9]:[0-5][0-9])?|[0-2]?[0-9]\\s*[点时]");
    /** The name of a semester, such as 第一学期 or 秋季学期. */
    private static final Pattern TERM = Pattern.compile("(?:第[一二三四1-4]|[上下春夏秋冬短本]季?|秋冬|春夏)\\s*学期");

    private static final Pattern NUMBER = Pattern.compile(
            "[第共]?\\s*" + COUNT + "(?:\\.[0-9]+)?\\s*(?:周年|个月|学时|[届年次批期门号天日周类节小%])?" + "|[0-9]+(?:st|nd|rd|th)\\b");
    private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}]{1,6}?(?:校区|学部|医学部|学院|研究生院|书院)");
    private static final Pattern LATIN = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{N}'’&&[^\\p{IsHan}]]*");

    private final String text;
    private final boolean hasUnit;
    private final ImmutableList.Builder<TitleClause> clauses = ImmutableList.builder();
    private final ImmutableList.Builder<Integer> years = ImmutableList.builder();
    /** The clauses that are being read, the innermost first: an aside interrupts the clause in which it stands. */
    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open()));

    private int at;

    TitleReader(String text) {
        this.text = text;
        this.hasUnit = UNIT.matcher(text).find();
    }

    Title title(String written) {
        while (at < text.length()) {
            char next = text.charAt(at);
            if ("([{【「<〔".indexOf(next) >= 0) {
                open.push(new Open());
                at++;
            } else if (")]}】」>〕".indexOf(next) >= 0) {
                close();
                if (open.size() > 1) {
                    open.pop();
                }
                at++;
            } else if (",;。:|·•!?\n".indexOf(next) >= 0 || isSlash()) {
                close();
                at++;
            } else if (!Character.isLetterOrDigit(next)) {
                at++;
            } else {
                read();
            }
        }
        while (open.size() > 1) {
            close();
            open.pop();
        }
        close();
        return new Title(written, clauses.build(), years.build());
    }

    /** Returns whether a slash separates clauses here, not two words or numbers of one. */
    private boolean isSlash() {
        return text.startsWith(" / ", Math.max(0, at - 1)) && text.charAt(at) == '/';
    }

    /** Reads a word. */
    private void read() {
        char first = text.charAt(at);
        boolean digit = first >= '0' && first <= '9';
        if ((digit && readNumbers()) || (first >= 'a' && first <= 'z' && take(WEEKDAY, WordRole.WEEKDAY))) {
            return;
        }
        boolean counting = digit || COUNTING.indexOf(first) >= 0;
        if ((counting && (take(WEEK, WordRole.DATE) || take(TERM, WordRole.TERM) || take(MONTH, WordRole.DATE)))
                || (WEEKDAYS.indexOf(first) >= 0 && take(WEEKDAY, WordRole.WEEKDAY))) {
            return;
        }
        Optional<Word> word = TitleVocabulary.BUNDLED.longestAt(text, at, this::isBoundary);
        if (word.isPresent()) {
            add(word.get(), at + word.get().text().length());
        } else if ((first < 'a' || first > 'z' || !take(MONTH_NAME, WordRole.DATE))
                && (!counting || !take(NUMBER, WordRole.FILLER))
                && (!hasUnit || !take(UNIT, WordRole.UNIT))
                && (!isLatin(first) || !take(LATIN, WordRole.UNKNOWN))) {
            int end = text.offsetByCodePoints(at, 1);
            add(new Word(text.substring(at, end), WordRole.UNKNOWN), end);
        }
    }

    private boolean readNumbers() {
        return take(ACADEMIC_YEAR, WordRole.FILLER)
                || take(COHORT, WordRole.STUDENTS)
                || readDays()
                || readYear()
                || take(TIME, WordRole.HALF_DAY);
    }

    /** Returns whether a word may end at an index: in Latin script not between letters. */
    private boolean isBoundary(int end) {
        return end >= text.length() || !isLatin(text.charAt(end - 1)) || !isLatin(text.charAt(end));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x250 && Character.isLetterOrDigit(letter);
    }

    private boolean take(Pattern pattern, WordRole role) {
        Optional<Matcher> found = find(pattern);
        found.ifPresent(matcher -> add(new Word(matcher.group(), role), matcher.end()));
        return found.isPresent();
    }

    private Optional<Matcher> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private boolean readYear() {
        find(YEAR).ifPresent(found -> years.add(number(found, 1)));
        return take(YEAR, WordRole.YEAR);
    }

    private boolean readDays() {
        Optional<Matcher> iso = find(ISO_DATE);
        iso.ifPresent(found -> addDays(found, number(found, 2), number(found, 3)));
        if (iso.isPresent()) {
            return take(ISO_DATE, WordRole.DATE);
        }
        find(DATES).ifPresent(found -> {
            int lastMonth = found.group(4) == null ? number(found, 2) : number(found, 4);
            int lastDay = found.group(5) != null
                    ? number(found, 5)
                    : found.group(6) != null ? number(found, 6) : number(found, 3);
            addDays(found, lastMonth, lastDay);
        });
        return take(DATES, WordRole.DATE);
    }

    /** Adds days to the clause, unless they are those whose classes are made up: 补10月7日的课. */
    private void addDays(Matcher found, int lastMonth, int lastDay) {
        List<Word> words = open.element().words;
        if (!words.isEmpty() && words.get(words.size() - 1).role() == WordRole.MAKE_UP) {
            return;
        }
        OptionalInt year = found.group(1) == null ? OptionalInt.empty() : OptionalInt.of(number(found, 1));
        open.element().days.add(new NamedDays(year, number(found, 2), number(found, 3), lastMonth, lastDay));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Adds a word; a single character beside an unknown word is taken for a part of it. */
    private void add(Word word, int end) {
        List<Word> words = open.element().words;
        Optional<Word> last = words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
        Optional<Word> part = last.filter(before ->
                        text.startsWith(before.text(), at - before.text().length()))
                .filter(before -> belongsTogether(before, word));
        part.ifPresent(before -> words.remove(words.size() - 1));
        words.add(part.map(before -> new Word(before.text() + word.text(), WordRole.UNKNOWN))
                .orElse(word));
        at = end;
    }

    private static boolean belongsTogether(Word last, Word word) {
        boolean unknown = last.role() == WordRole.UNKNOWN || word.role() == WordRole.UNKNOWN;
        return unknown && isPart(last) && isPart(word);
    }

    private static boolean isPart(Word word) {
        return word.role() == WordRole.UNKNOWN
                || (word.text().length() == 1 && word.text().charAt(0) >= 0x2E80); // a Chinese character
    }

    /** Ends the innermost clause, which is dropped if it has no words. */
    private void close() {
        Open clause = open.element();
        if (!clause.words.isEmpty()) {
            boolean chinese = clause.words.stream()
                    .flatMapToInt(word -> word.text().codePoints())
                    .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
            clauses.add(new TitleClause(
                    ImmutableList.copyOf(clause.words), ImmutableList.copyOf(clause.days), open.size() > 1, chinese));
            clause.words.clear();
            clause.days.clear();
        }
    }

    /** A clause that is being read. */
    private static final class Open {
        private final List<Word> words = new ArrayList<>();
        private final List<NamedDays> days = new ArrayList<>();
    }
}
