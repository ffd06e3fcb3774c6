package dev.norms.cli.report;

import static com.google.common.collect.Multimaps.toMultimap;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.schedule.Window;
import dev.norms.cli.text.Page;
import dev.norms.college.Organization;
import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names those who owe something, briefly: up to three by name, more by number. */
final class Owners {
    private static final int NAMED = 3;

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
                .flatMap(owner -> units.college().find((OrganizationId) owner).stream())
                .collect(toMultimap(Organization::kind, organization -> organization, ArrayListMultimap::create));
        return kinds.keySet().stream()
                .sorted()
                .map(kind -> organizations(batch, kind, kinds.get(kind)))
                .collect(Collectors.joining(page.say("；", "; ")));
    }

    private String persons(Batch batch) {
        List<Finding> findings = batch.findings();
        if (findings.size() <= NAMED) {
            return findings.stream()
                    .map(finding -> finding.obligation().owner().text())
                    .collect(Collectors.joining(page.say("、", ", ")));
        }
        String kind = batch.addressees().stream()
                .map(Addressee::label)
                .map(page::say)
                .collect(Collectors.joining(page.say("、", ", ")));
        return page.say(kind + findings.size() + "人", kind + " (" + findings.size() + ")");
    }

    private String organizations(Batch batch, OrganizationKind kind, List<Organization> owners) {
        String seat = seat(batch, kind)
                .map(role -> page.say(
                        "（" + role.label().zh() + "）", " (" + role.label().en() + ")"))
                .orElse("");
        if (owners.size() <= NAMED) {
            return owners.stream().map(Organization::name).collect(Collectors.joining(page.say("、", ", "))) + seat;
        }
        long existing = existing(batch, kind);
        String label = page.say(kind.label());
        String number = existing == owners.size()
                ? page.say("全部" + existing + "个" + label, label + " (all " + existing + ")")
                : page.say(
                        existing + "个" + label + "中的" + owners.size() + "个",
                        label + " (" + owners.size() + " of " + existing + ")");
        return number + seat;
    }

    private long existing(Batch batch, OrganizationKind kind) {
        Optional<LocalDate> due = batch.window().map(Window::due);
        return units.college().organizations(kind).stream()
                .filter(organization -> due.map(organization.life()::contains).orElse(true))
                .count();
    }

    private static Optional<Role> seat(Batch batch, OrganizationKind kind) {
        return batch.addressees().stream()
                .filter(addressee -> addressee.tier().equals(Optional.of(kind)))
                .findFirst()
                .flatMap(addressee -> addressee.seats().stream().findFirst());
    }
}
