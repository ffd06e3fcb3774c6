package dev.norms.web.answer;

import dev.norms.calendar.proposal.Conflict;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.proposal.Unplaced;
import dev.norms.ledger.Activity;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Units;
import java.util.List;
import java.util.Map;

/** Proposed dates as data. */
final class ProposalAnswer {
    private final Question question;
    private final Proposal proposal;
    private final Units units;

    ProposalAnswer(Question question) {
        this.question = question;
        this.proposal = question.proposal();
        this.units =
                new Units(question.files().college(), Names.of(question.files().names()));
    }

    Map<String, Object> data() {
        return new Data()
                .put("asOf", question.asked().asOf().toString())
                .put("optimal", proposal.proof().isOptimal())
                .label("proof", proposal.proof().label())
                .put("entries", proposal.entries().stream().map(this::entry).toList())
                .put(
                        "unplaced",
                        proposal.unplaced().stream().map(this::unplaced).toList())
                .put(
                        "conflicts",
                        proposal.conflicts().stream()
                                .map(Conflict::label)
                                .map(Data::of)
                                .toList())
                .fields();
    }

    private Map<String, Object> entry(ProposedEntry entry) {
        List<Map<String, Object>> met = entry.met().stream()
                .map(one -> new Data()
                        .put("id", one.obligation().id().toString())
                        .label("label", one.obligation().label())
                        .label("why", one.why())
                        .fields())
                .toList();
        String subject = entry.record().subject().toString();
        Data data = new Data();
        entry.slot().ifPresent(slot -> data.label("slot", slot.label()));
        return data.put("date", entry.date().toString())
                .put("organization", name(entry))
                .put("subject", subject)
                .put(
                        "kinds",
                        entry.record().kinds().stream().map(Object::toString).toList())
                .put("isActivity", entry.record() instanceof Activity)
                .text("room", entry.room())
                .put("met", met)
                .fields();
    }

    private String name(ProposedEntry entry) {
        return entry.record().subject() instanceof OrganizationId id
                ? units.name(id)
                : units.names().of(entry.record().subject().text());
    }

    private Map<String, Object> unplaced(Unplaced one) {
        return new Data()
                .put("id", one.obligation().id().toString())
                .label("label", one.obligation().label())
                .label("why", one.why())
                .fields();
    }
}
