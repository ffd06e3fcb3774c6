package dev.norms.files.university.title;

import java.util.Locale;

/**
 * The role of a word in a title: what it says about days, semesters or other words. The words stand in
 * {@code words.txt}.
 */
public enum WordRole {
    /** A statutory festival: 国庆节. */
    FESTIVAL,
    /** Another occasion for which a university may have a day off: 校庆日. */
    OCCASION,
    /** Says that days are off: 放假. */
    OFF,
    /** Says that days are worked: 上班. */
    WORK,
    /** An ordinary weekend: 公休. */
    WEEKEND,
    /** Classes: 上课. */
    CLASSES,
    /** Says that there are no classes, which does not make a day off: 停课. */
    NO_CLASSES,
    /** Says that classes of another day are held: 补课. */
    MAKE_UP,
    /** Says that days are exchanged: 调休. */
    MOVED,
    /** A semester: 学期. */
    TERM,
    /** The beginning of a semester: 开学. */
    OPENING,
    /** The winter or summer vacation: 寒假. */
    VACATION,
    /** Another break from classes, in a semester: 秋假. */
    BREAK,
    /** Says that something begins: 开始. */
    BEGIN,
    /** Says that something ends: 结束. */
    END,
    /** The final examinations: 期末考试. */
    FINALS,
    /** Something that takes place on a day and changes nothing: 报到, 会议, 补考, 军训. */
    ACTIVITY,
    /** Says that the title is about something else: 通知, 截止. */
    NOTICE,
    /** Less than a day: 半天. */
    HALF_DAY,
    /** Only some units or people: 相关单位. */
    SOME,
    /** A campus or school of the university: 校本部, 医学部. */
    UNIT,
    /** Staff: 教职工. */
    STAFF,
    /** Students: 学生. */
    STUDENTS,
    /** The whole university: 全校. */
    EVERYONE,
    /** Says that it is not settled: 暂定. */
    TENTATIVE,
    /** A negation: 不. */
    NOT,
    /** Says that things go on as usual: 照常. */
    USUAL,
    /** Before or after something else: 节后. */
    AFTER,
    /** Says that the next words only give a time: 在寒假期间. */
    WITHIN,
    /** A date or the number of a week: 10月10日, 第4周. */
    DATE,
    /** A day of the week: 周六. */
    WEEKDAY,
    /** A year: 2026年. */
    YEAR,
    /** A word without meaning of its own: 的. */
    FILLER,
    /** A word that is in no list. */
    UNKNOWN;

    /** Returns the name in {@code words.txt}, such as {@code half-day}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
