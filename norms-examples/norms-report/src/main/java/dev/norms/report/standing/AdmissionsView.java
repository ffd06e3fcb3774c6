package dev.norms.report.standing;

import dev.norms.admission.AdmissionStage;
import dev.norms.book.NormBook;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.Places;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The admissions of members (发展党员): the number in each stage, and each case with its next step. */
public final class AdmissionsView {
    private static final int WHOLE = 100;

    private final Admissions admissions;
    private final boolean supplied;
    private final NormBook book;
    private final Places places;

    private AdmissionsView(Admissions admissions, boolean supplied, NormBook book, Places places) {
        this.admissions = admissions;
        this.supplied = supplied;
        this.book = book;
        this.places = places;
    }

    /**
     * A stage with the number of open admissions in it.
     *
     * @param name the stage
     * @param count the number
     * @param percent the length of its bar: 100 for the largest stage
     */
    public record Bar(String name, int count, int percent) {}

    static AdmissionsView of(Schedule schedule, Ledger ledger, LocalDate asOf, Places places) {
        return new AdmissionsView(
                Admissions.of(schedule.book(), schedule.college(), ledger, schedule.calendar(), asOf),
                ledger.supplied().contains(EvidenceSource.ADMISSIONS),
                schedule.book(),
                places);
    }

    /**
     * Returns whether steps of admission were supplied.
     *
     * @return false if nothing is known about admissions
     */
    public boolean isSupplied() {
        return supplied;
    }

    /**
     * The text shown instead of an empty list.
     *
     * @return a sentence
     */
    public String nothing() {
        return supplied ? "没有在办的发展过程" : "未提供 admissions.csv，未列出发展过程（不等于没有）";
    }

    /**
     * The number of open admissions.
     *
     * @return the number
     */
    public int open() {
        return admissions.open().size();
    }

    /**
     * The names of the stages.
     *
     * @return the names in their order
     */
    public List<String> stages() {
        return Stream.of(AdmissionStage.values())
                .map(AdmissionStage::label)
                .map(Label::zh)
                .toList();
    }

    /**
     * The number of open admissions in each stage.
     *
     * @return the stages in their order
     */
    public List<Bar> bars() {
        Map<AdmissionStage, Integer> counts = new EnumMap<>(AdmissionStage.class);
        admissions.open().forEach(one -> counts.merge(one.stage(), 1, Integer::sum));
        int most = counts.isEmpty() ? 1 : Collections.max(counts.values());
        return Stream.of(AdmissionStage.values())
                .map(stage -> bar(stage, counts.getOrDefault(stage, 0), most))
                .toList();
    }

    private static Bar bar(AdmissionStage stage, int count, int most) {
        return new Bar(stage.label().zh(), count, count * WHOLE / most);
    }

    /**
     * The number of open admissions of each unit in each stage.
     *
     * @return a row for each unit that has an open admission
     */
    public List<StageRow> units() {
        return places.units().list().stream()
                .map(unit -> StageRow.of(
                        unit, admissions.funnel(unit.id()), places.of(unit.id()).unit()))
                .filter(row -> row.total() > 0)
                .toList();
    }

    /**
     * The open admissions, and those of persons who left with findings of this year.
     *
     * @return one row each, the most urgent first
     */
    public Iterable<CaseRow> cases() {
        return () -> admissions.listed().stream()
                .sorted(CaseRow.MOST_URGENT_FIRST)
                .map(one -> CaseRow.of(one, places, book))
                .iterator();
    }
}
