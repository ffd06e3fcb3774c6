package dev.norms.files;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.DayStatus;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.files.OddRecords.Row;
import dev.norms.files.college.Placed;
import dev.norms.label.Label;
import dev.norms.time.Festival;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Notes on rows of {@code workdays.csv} that are valid but look like mistakes, and on incomplete notices. */
final class OddWorkdays {
    /** The year in a document number; a notice is signed in the year it covers or, usually, the year before. */
    private static final Pattern SIGNED = Pattern.compile("〔(\\d{4})〕");

    private OddWorkdays() {}

    static ImmutableList<Label> notes(List<Placed<NoticeDay>> days) {
        ImmutableList.Builder<Label> notes = ImmutableList.builder();
        OddRecords.note(
                days.stream()
                        .filter(day -> isWorkedAnyway(day.value()))
                        .map(day -> Row.of(day.origin(), day.value().date().toString()))
                        .toList(),
                "所列上班日本是工作日，仍照采用",
                " a make-up day that is an ordinary working day anyway, used all the same",
                notes);
        OddRecords.note(
                days.stream()
                        .filter(day -> isOfAnotherYear(day.value()))
                        .map(day -> Row.of(
                                day.origin(),
                                day.value().date() + ", " + day.value().notice()))
                        .toList(),
                "所引通知似属另一年度，仍照采用",
                " based on what seems to be another year's notice, but used all the same",
                notes);
        List<NoticeDay> rows = days.stream().map(Placed::value).toList();
        WorkCalendar calendar = ChinaWorkdays.bundled().withNotice(rows);
        rows.stream().map(row -> row.date().getYear()).distinct().forEach(year -> {
            List<Festival> lacking = calendar.lacking(year);
            if (!lacking.isEmpty()) {
                notes.add(Label.of(
                        "workdays.csv：" + year + "年的放假通知不全，缺" + names(lacking, Label::zh, "、") + "，该年的日期仍为暂定",
                        "workdays.csv: the notice of " + year + " is incomplete, without "
                                + names(lacking, Label::en, ", ") + ", so the dates of the year stay provisional"));
            }
        });
        return notes.build();
    }

    private static String names(List<Festival> festivals, Function<Label, String> language, String separator) {
        return festivals.stream().map(Festival::label).map(language).collect(Collectors.joining(separator));
    }

    /** Returns whether the day is a Monday to Friday that is off neither by a bundled notice nor by law. */
    private static boolean isWorkedAnyway(NoticeDay day) {
        return day.kind() == NoticeDay.Kind.WORKDAY
                && ChinaWorkdays.bundled().status(day.date()) == DayStatus.WORKING_DAY;
    }

    private static boolean isOfAnotherYear(NoticeDay day) {
        Matcher number = SIGNED.matcher(day.notice());
        if (!number.find()) {
            return false;
        }
        int after = day.date().getYear() - Integer.parseInt(number.group(1));
        return after != 0 && after != 1;
    }
}
