package dev.norms.cli.report;

import static com.google.common.collect.Multimaps.toMultimap;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Window;
import dev.norms.cli.text.Page;
import dev.norms.college.Organization;
import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.report.unit.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Short texts for the owners of obligations: up to three by name, otherwise their number. */
final class Owners {
    static final int MAX_NAMED = 3;

    private final Page page;
    private final Units units;

    Owners(Page page, Units units) {
        this.page = page;
        this.units = units;
    }

    String name(Batch batch) {
        if (batch.isOwedByPersons()) {
            return persons(batch);
        }
        ListMultimap<OrganizationKind, Organization> kinds = batch.findings().stream()
                .map(finding -> finding.obligation().owner())
                .distinct()
                .flatMap(owner -> units.college().find((OrganizationId) owner).stream())
                .collect(toMultimap(Organization::kind, Function.identity(), ArrayListMultimap::create));
        return kinds.keySet().stream()
                .sorted()
                .map(kind -> organizations(batch, kind, kinds.get(kind)))
                .collect(Collectors.joining(page.say("；", "; ")));
    }

    private String persons(Batch batch) {
        List<String> people = batch.findings().stream()
                .map(finding -> page.names().of(finding.obligation().owner().text()))
                .distinct()
                .toList();
        if (people.size() <= MAX_NAMED) {
            return people.stream().collect(Collectors.joining(page.say("、", ", ")));
        }
        String addressees = batch.addressees().stream()
                .map(Addressee::label)
                .map(page::say)
                .collect(Collectors.joining(page.say("、", ", ")));
        return page.say(addressees + people.size() + "人", addressees + " (" + people.size() + ")");
    }

    private String organizations(Batch batch, OrganizationKind kind, List<Organization> owners) {
        String post = posts(batch, owners);
        if (owners.size() <= MAX_NAMED) {
            return owners.stream().map(Organization::name).collect(Collectors.joining(page.say("、", ", "))) + post;
        }
        long existing = existing(batch, kind);
        String label = page.say(kind.label());
        String number = existing == owners.size()
                ? page.say("全部" + existing + "个" + label, label + " (all " + existing + ")")
                : page.say(
                        existing + "个" + label + "中的" + owners.size() + "个",
                        label + " (" + owners.size() + " of " + existing + ")");
        return number + post;
    }

    /**
     * Returns the number of organizations of a kind that exist on the due day; of a standing duty, that ever existed.
     */
    private long existing(Batch batch, OrganizationKind kind) {
        Optional<LocalDate> due = batch.window().map(Window::due);
        return units.college().organizations(kind).stream()
                .filter(organization -> due.map(organization.life()::contains).orElse(true))
                .count();
    }

    /** Returns the posts responsible for the obligations of the given organizations, in parentheses. */
    private String posts(Batch batch, List<Organization> owners) {
        String posts = batch.findings().stream()
                .map(Finding::obligation)
                .filter(obligation ->
                        owners.stream().anyMatch(owner -> owner.id().equals(obligation.owner())))
                .flatMap(obligation -> obligation.post().stream())
                .distinct()
                .map(role -> page.say(role.label()))
                .collect(Collectors.joining(page.say("、", ", ")));
        return posts.isEmpty() ? "" : page.say("（" + posts + "）", " (" + posts + ")");
    }
}
