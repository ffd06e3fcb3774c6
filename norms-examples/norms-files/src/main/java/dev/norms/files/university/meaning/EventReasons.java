package dev.norms.files.university.meaning;

import dev.norms.files.university.title.Word;
import dev.norms.label.Label;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that say why an event got its meaning. */
final class EventReasons {
    static final Label NOT_WHOLE_DAYS = Label.of("不是全天", "it does not last the whole day");
    static final Label TENTATIVE = Label.of("写明暂定", "it says that it is tentative");
    static final Label STUDENTS_ONLY = Label.of("只涉及学生", "it is for students only");
    static final Label SOME_ONLY = Label.of("只涉及部分单位或人员", "it is for some units or people only");
    static final Label CLASSES_ONLY = Label.of("停课只涉及课程，不是放假", "it only cancels classes; that is not a day off");
    static final Label VACATION_LENGTH = Label.of("时间很长，视为寒暑假", "it is so long that it is taken for a vacation");
    static final Label FESTIVAL = Label.of("以节日命名", "it is named after a festival");
    static final Label NO_OCCASION = Label.of("没有写明因何放假", "it does not say what the days off are for");
    static final Label OTHER_YEAR = Label.of("名称所说的年份与日期不符", "the year in its title does not match its dates");
    static final Label OTHER_DAYS = Label.of("名称所说的日期与日程的日期不符", "the days in its title do not match its dates");
    static final Label NAMED_DAYS = Label.of("日期见于名称", "its title gives the days");
    static final Label NO_TITLE = Label.of("没有名称", "it has no title");
    static final Label LONG_TITLE = Label.of("名称过长，未读取", "its title is too long to be read");
    static final Label VAGUE_TITLE = Label.of("名称没有说明是什么事", "its title does not say what it is about");
    static final Label NEGATED = Label.of("写明并非如此", "it says that it is not so");
    static final Label AS_USUAL = Label.of("照常进行", "everything goes on as usual");
    static final Label OFF_AND_WORK = Label.of("既说放假又说上班", "it mentions both days off and work");
    static final Label MARKS_END = Label.of("是结束，不是开始", "it marks the end, not the beginning");
    static final Label MANY_DAYS = Label.of("天数较多", "it lasts many days");
    static final Label UNCLEAR_BREAK = Label.of("没有写明教职工是否放假", "it does not say whether staff are off");

    static final Label ALREADY_KNOWN =
            Label.of("与国务院通知、法定假日和周末一致，不写行", "already given by notices, law and weekends, so no row is written");

    private static final int MAX_NAMED = 5;

    private EventReasons() {}

    static Label word(Word word, String zh, String en) {
        return Label.of("“" + word.text() + "”" + zh, "\"" + word.text() + "\" " + en);
    }

    static Label unknown(String text) {
        return unknown(List.of(text));
    }

    /** Says of some words that they are not understood; of many, the first are named. */
    static Label unknown(List<String> texts) {
        boolean isMany = texts.size() > MAX_NAMED;
        String zh =
                texts.stream().limit(MAX_NAMED).map(text -> "“" + text + "”").collect(Collectors.joining());
        String en =
                texts.stream().limit(MAX_NAMED).map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
        return Label.of(
                "不认识" + zh + (isMany ? "等" : ""),
                en + (isMany ? " and others" : "") + (texts.size() == 1 ? " is" : " are") + " not understood");
    }
}
