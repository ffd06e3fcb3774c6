package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import dev.norms.duty.NormId;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Coded;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document or an attestation that could be made on the day.
 *
 * @param kind the kind of document, or the norm that is attested
 */
record CandidatePaper(OrganizationId organization, String kind, Optional<Period> forPeriod, Optional<PersonId> person)
        implements CandidateRecord {
    /**
     * Returns the papers that suit a shortfall, the one without a period first; an attestation always names its period.
     */
    static Stream<CandidatePaper> of(Shortfall shortfall, Situation situation) {
        boolean isAttested = shortfall.asksFor(EvidenceSource.ATTESTATIONS);
        Optional<OrganizationId> owner = isAttested
                ? Optional.of(situation.counter().subject(shortfall.obligation()))
                        .filter(OrganizationId.class::isInstance)
                        .map(OrganizationId.class::cast)
                : shortfall.place().filter(situation::exists);
        if (owner.isEmpty() && shortfall.concerned().isPresent()) {
            owner = situation.possibleHolders(shortfall.place()).stream().findFirst();
        }
        Stream<Optional<Period>> periods = isAttested
                ? Stream.of(shortfall.obligation().window().map(window -> window.period()))
                : Stream.of(Optional.<Period>empty(), shortfall.named()).distinct();
        Optional<OrganizationId> keeper = owner;
        return periods.flatMap(period -> keeper.stream()
                .map(organization ->
                        new CandidatePaper(organization, shortfall.kind(), period, shortfall.concerned())));
    }

    @Override
    public boolean covers(Shortfall shortfall, Situation situation) {
        boolean isAttested = shortfall.asksFor(EvidenceSource.ATTESTATIONS);
        boolean isKept = shortfall.concerned().isPresent()
                ? shortfall.concerned().equals(person)
                : situation.counter().subject(shortfall.obligation()).equals(organization);
        return isKept && shortfall.kind().equals(kind) && shortfall.isMetBy(record(isAttested, situation), situation);
    }

    private LedgerRecord record(boolean isAttested, Situation situation) {
        return isAttested
                ? Attestation.builder()
                        .norm(NormId.parse(kind))
                        .organization(organization)
                        .forPeriod(forPeriod)
                        .by(organization.text())
                        .date(situation.day())
                        .build()
                : Document.builder()
                        .organization(organization)
                        .kind(Coded.parse(DocumentKind.class, kind))
                        .date(situation.day())
                        .forPeriod(forPeriod)
                        .person(person)
                        .build();
    }

    @Override
    public Optional<LocalDate> lastDay(Shortfall shortfall, Situation situation) {
        return shortfall.lastDay(forPeriod, situation);
    }

    @Override
    public Act act(List<Shortfall> served, Optional<LocalDate> lastDay, Situation situation) {
        return served.get(0).asksFor(EvidenceSource.ATTESTATIONS)
                ? new Act.Attest(organization, NormId.parse(kind), forPeriod.orElseThrow(), lastDay)
                : new Act.Write(organization, Coded.parse(DocumentKind.class, kind), forPeriod, person, lastDay);
    }
}
