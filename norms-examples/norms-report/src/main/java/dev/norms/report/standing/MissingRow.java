package dev.norms.report.standing;

import dev.norms.book.NormBook;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Places.Place;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An obligation that should have been done and was not.
 *
 * @param unit the number of the unit, 0 for none
 * @param verdict missed or not met
 * @param shade the color of the verdict
 * @param who the owner: an organization, or a person
 * @param what the obligation
 * @param period its period; 现状 for a standing duty
 * @param due its due day; empty for a standing duty
 * @param deadline its deadline; empty for a standing duty
 * @param where the places in the document it is based on
 * @param reason the reason of the verdict
 * @param id the obligation's id
 */
public record MissingRow(
        int unit,
        String verdict,
        Shade shade,
        String who,
        String what,
        String period,
        Optional<LocalDate> due,
        Optional<LocalDate> deadline,
        String where,
        String reason,
        String id) {
    static MissingRow of(Finding finding, Place place, NormBook book, Names names) {
        Obligation obligation = finding.obligation();
        Optional<Window> window = obligation.window();
        return new MissingRow(
                place.unit(),
                finding.label().zh(),
                Shade.BAD,
                obligation.organization().filter(obligation.owner()::equals).isPresent()
                        ? place.name()
                        : names.of(obligation.owner().text()) + "（" + place.name() + "）",
                obligation.label().zh(),
                window.map(Window::period).map(period -> period.label().zh()).orElse("现状"),
                window.map(Window::due),
                window.map(Window::deadline),
                Words.where(finding.citations(), book),
                names.in(finding.reason().zh()),
                finding.id().toString());
    }
}
