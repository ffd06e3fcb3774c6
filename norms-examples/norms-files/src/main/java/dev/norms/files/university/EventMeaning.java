package dev.norms.files.university;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The meaning of an event in a university calendar.
 *
 * <p>A category decides if it is a code or a Chinese label of this list; otherwise the words of the summary do, in the
 * order of the list. An event without either is ignored.
 */
public enum EventMeaning implements Coded {
    /**
     * A day on which classes of another weekday are held, see {@link MakeUpClasses}: 调休上课, 补课, 补周四的课, 上10月8日的课, make-up
     * classes, Thursday classes. A Saturday or Sunday becomes a working day.
     */
    CLASSES(
            "make-up-classes",
            Label.of("调休上课", "make-up classes"),
            "调休上课|补课|(补|上|按|执行)[^，。；]{0,12}((周|星期|礼拜)[一二三四五六日天]|月\\d+[日号])[^，。；]{0,6}课"
                    + "|make-?up class|(mon|tues|wednes|thurs|fri|satur|sun)day('s)? (classes|timetable|schedule)"),
    /** A Saturday or Sunday that is worked: 上班, 补班, make-up day. */
    WORKDAY("workday", Label.of("调休上班", "make-up working day"), "上班|补班|make-?up"),
    /** The vacation, or its beginning if the event has one day: 寒假, 暑假, winter or summer vacation. */
    VACATION("vacation", Label.of("寒暑假", "vacation"), "寒假|暑假|(winter|summer) (vacation|break|holiday)"),
    /** The first teaching day: 开学, 学期开始, 开始上课, first day of classes; not 开学典礼. */
    SEMESTER_BEGIN(
            "semester-begin",
            Label.of("开学", "semester begins"),
            "开学(?!典礼)|学期开始|(开始|正式)上课|first day of (classes|teaching)|(semester|term) (begins|starts)"),
    /** The last teaching day: 学期结束, 课程结束, last day of classes. */
    SEMESTER_END(
            "semester-end",
            Label.of("学期结束", "semester ends"),
            "学期结束|课程结束|last day of (classes|teaching)|(semester|term) ends"),
    /** The examinations: 期末考试, 考试周, examination weeks. */
    EXAMINATIONS("examinations", Label.of("期末考试", "examinations"), "期末考试|考试周|final exam|exam(ination)? (week|period)"),
    /** Days off: 放假, 停课, holiday, no classes. */
    HOLIDAY("holiday", Label.of("放假", "day off"), "放假|停课|holiday|day off|no class"),
    /** A semester as one event from its first to its last teaching day, four weeks or longer: 学期, semester. */
    SEMESTER("semester", Label.of("学期", "semester"), "学期|semester");

    private final String code;
    private final Label label;
    private final Pattern words;

    EventMeaning(String code, Label label, String words) {
        this.code = code;
        this.label = label;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the meaning of an event.
     *
     * @param categories its categories
     * @param summary its summary
     * @return the meaning; empty if neither gives one
     */
    public static Optional<EventMeaning> of(List<String> categories, String summary) {
        return categories.stream()
                .flatMap(category -> Stream.of(values()).filter(meaning -> meaning.isCalled(category.strip())))
                .findFirst()
                .or(() -> Stream.of(values())
                        .filter(meaning -> meaning.words.matcher(summary).find())
                        .findFirst());
    }

    private boolean isCalled(String category) {
        return category.equalsIgnoreCase(code) || category.equals(label.zh());
    }
}
