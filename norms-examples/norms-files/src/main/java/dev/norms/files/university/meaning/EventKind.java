package dev.norms.files.university.meaning;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.Optional;
import java.util.stream.Stream;

/** What an event of a university's calendar says about days and semesters. */
public enum EventKind implements Coded {
    /** Its days are off: 校庆日放假. */
    DAY_OFF("day-off", Label.of("放假", "days off")),
    /** Its days are worked, though a weekend: 调休上班. */
    DUTY_DAY("duty-day", Label.of("上班", "worked days")),
    /** A semester from its first to its last day: 2026-2027学年第一学期. */
    SEMESTER("semester", Label.of("学期", "semester")),
    /** A semester begins on the first day of the event: 开始上课. */
    SEMESTER_BEGIN("semester-begin", Label.of("学期开始", "semester begins")),
    /** A semester ends on the last day of the event: 课程结束. */
    SEMESTER_END("semester-end", Label.of("学期结束", "semester ends")),
    /** The winter or summer vacation begins on the first day of the event: 寒假. */
    VACATION("vacation", Label.of("寒暑假", "vacation")),
    /** The final examinations: 考试周. */
    EXAMINATIONS("examinations", Label.of("期末考试", "final examinations")),
    /** Classes of another day are held, which makes no working day: 补周四的课. */
    MAKE_UP_CLASSES("make-up-classes", Label.of("调课", "make-up classes")),
    /** An event that changes no day and no semester: 开学典礼. */
    NOTHING("nothing", Label.of("不影响放假和学期", "changes nothing"));

    private final String code;
    private final Label label;

    EventKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Finds a kind by its code or its Chinese label.
     *
     * @param text the code in any letter case, or the label
     * @return the kind; empty if there is none
     */
    public static Optional<EventKind> find(String text) {
        return Stream.of(values())
                .filter(kind ->
                        kind.code.equalsIgnoreCase(text) || kind.label.zh().equals(text))
                .findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
