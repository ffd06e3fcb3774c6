package dev.norms.report.unit;

import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.LibraryVersion;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.source.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A line about the basis of an answer, for instance an edition or a notice.
 *
 * @param name the label
 * @param text the text
 */
public record BasisLine(String name, String text) {
    /**
     * Returns the basis of a schedule: the edition, the profile, the calendar and the library's version.
     *
     * @param schedule the schedule
     * @param day the day that selects the edition
     * @return the lines
     */
    public static List<BasisLine> of(Schedule schedule, LocalDate day) {
        List<BasisLine> lines = new ArrayList<>();
        NormEdition governing = schedule.book().governing(day);
        Edition edition = governing.edition();
        lines.add(new BasisLine(
                "规范",
                edition.number() + "《" + edition.title().zh() + "》，"
                        + edition.inForce().from() + "起施行（核对于" + edition.lastCheckedOn() + "）"));
        schedule.book()
                .profiles()
                .forEach(profile -> profile.changes()
                        .forEach(change -> lines.add(new BasisLine(
                                "学院自定",
                                change.setting() + "为" + change.value() + "：" + change.reason() + "（" + change.by()
                                        + "）"))));
        lines.add(new BasisLine("放假安排", schedule.calendar().workdays().version()));
        long provisional = schedule.obligations().stream()
                .filter(obligation -> obligation
                        .window()
                        .filter(window -> window.certainty() == Certainty.PROVISIONAL)
                        .isPresent())
                .count();
        lines.add(new BasisLine("暂定", provisional == 0 ? "无：所涉日期均已有放假通知" : provisional + "项应办事项的日期尚待放假通知，为暂定"));
        lines.add(new BasisLine("引擎", "norms " + LibraryVersion.version()));
        return lines;
    }
}
