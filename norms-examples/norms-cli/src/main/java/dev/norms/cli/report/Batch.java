package dev.norms.cli.report;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.cli.text.Page;
import dev.norms.duty.Addressee;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.report.unit.PartName;
import dev.norms.report.unit.Units;
import dev.norms.requirement.Parts;
import dev.norms.source.Citation;
import dev.norms.source.Provision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Similar obligations: one norm, one window and at least one owner.
 *
 * @param norm the norm
 * @param window the window; empty for a standing duty
 * @param findings the findings, one for each owner
 */
record Batch(Norm norm, Optional<Window> window, List<Finding> findings) {
    private record Key(Norm norm, Optional<Window> window, boolean persons) {}

    /** Returns findings grouped into batches, in the order of their first findings. */
    static List<Batch> of(Stream<Finding> findings) {
        Map<Key, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(
                        new Key(
                                finding.obligation().norm(),
                                finding.obligation().window(),
                                Units.isOwedByPerson(finding.obligation())),
                        key -> new ArrayList<>())
                .add(finding));
        return groups.entrySet().stream()
                .map(entry -> new Batch(entry.getKey().norm(), entry.getKey().window(), entry.getValue()))
                .toList();
    }

    boolean isOwedByPersons() {
        return Units.isOwedByPerson(findings.get(0).obligation());
    }

    /** Returns the owners: names, or their number if there are many. */
    String who(Page page, Units units) {
        return new Owners(page, units).name(this);
    }

    /** Returns the obligation: norm, amount and period. */
    String what(Page page) {
        String amount = partNames(page)
                .map(names -> page.say(
                        names + (isOnePart() ? "，" : "各") + amount(page),
                        names + ": " + amount(page) + (isOnePart() ? "" : " each")))
                .orElseGet(() -> amount(page));
        String period = window.map(days -> page.say(days.period().label())).orElse("");
        String details = Stream.of(period, amount)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(page.say("，", ", ")));
        return page.say(norm.label()) + (details.isEmpty() ? "" : page.say("（" + details + "）", " (" + details + ")"));
    }

    /** Returns the stages, items or persons concerned, if not all: names or their number. */
    Optional<String> partNames(Page page) {
        List<Label> names = findings.stream()
                .map(Finding::obligation)
                .filter(obligation -> obligation.post().isEmpty())
                .flatMap(obligation -> PartName.of(obligation).stream())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.size() > Owners.MAX_NAMED
                && findings.get(0).obligation().demand().parts() instanceof Parts.EachPerson each) {
            Label status = each.status().label();
            return Optional.of(page.say(names.size() + "名" + status.zh(), names.size() + " " + status.en() + "s"));
        }
        return Optional.of(names.stream().map(page::say).collect(Collectors.joining(page.say("、", ", "))));
    }

    /** Returns the places in the document: rows of the annex and articles. */
    String where(Page page) {
        return norm.citations().stream()
                .map(Citation::provision)
                .filter(place -> !(place instanceof Provision.Upper))
                .map(place -> page.say(place.whole().label(List.of())))
                .distinct()
                .collect(Collectors.joining(page.say("、", ", ")));
    }

    private boolean isOnePart() {
        return findings.stream()
                        .map(finding -> finding.obligation().part())
                        .distinct()
                        .count()
                == 1;
    }

    private String amount(Page page) {
        int least = findings.stream().mapToInt(Batch::atLeast).min().orElseThrow();
        int most = findings.stream().mapToInt(Batch::atLeast).max().orElseThrow();
        Obligation first = findings.get(0).obligation();
        int upper = first.bound().atMost().orElse(most);
        String number = least == upper ? Integer.toString(least) : least + "–" + upper;
        Unit unit = first.unit();
        return page.say(
                number + unit.label().zh(), unit == Unit.TIMES ? number + "×" : number + " " + inEnglish(unit, number));
    }

    private static String inEnglish(Unit unit, String number) {
        String plural = unit.label().en(); // every label ends in s
        return number.equals("1") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static int atLeast(Finding finding) {
        return finding.obligation().bound().atLeast();
    }

    /** Returns the addressees. */
    List<Addressee> addressees() {
        return List.copyOf(norm.addressees());
    }
}
