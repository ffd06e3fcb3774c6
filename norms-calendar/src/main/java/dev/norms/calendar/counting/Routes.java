package dev.norms.calendar.counting;

import dev.norms.calendar.schedule.Agenda;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.Numbering;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where the records of a ledger go in an agenda, looked up by the numbers of their kinds and periods. */
final class Routes {
    private static final Route[][] NOWHERE = {};

    private final Map<EvidenceSource, Route[]> bySource = new EnumMap<>(EvidenceSource.class);
    private final Map<EvidenceSource, Route[][]> byKind = new EnumMap<>(EvidenceSource.class);

    Routes(Agenda agenda, Ledger ledger) {
        Numbering numbering = ledger.numbering();
        for (EvidenceSource source : ledger.supplied()) {
            List<Route> all = agenda.tracks().all().stream()
                    .filter(track -> track.evidence().sources().contains(source))
                    .map(track -> new Route(track, numbering.periods()))
                    .toList();
            if (!all.isEmpty()) {
                bySource.put(source, all.toArray(Route[]::new));
                byKind.put(source, byKind(all, numbering.kinds()));
            }
        }
    }

    private static Route[][] byKind(List<Route> all, List<String> kinds) {
        Route[][] routes = new Route[kinds.size() + 1][];
        routes[0] = routes(all, route -> route.track().evidence().kinds().isEmpty());
        for (int kind = 0; kind < kinds.size(); kind++) {
            String code = kinds.get(kind);
            routes[kind + 1] = routes(
                    all,
                    route -> route.track().evidence().kinds().isEmpty()
                            || route.track().evidence().kinds().contains(code));
        }
        return routes;
    }

    private static Route[] routes(List<Route> all, Predicate<Route> chosen) {
        return all.stream().filter(chosen).toArray(Route[]::new);
    }

    /** Where any record of a source may go. */
    Route[] of(EvidenceSource source) {
        return bySource.getOrDefault(source, new Route[0]);
    }

    /**
     * Where records of a source go by their only kind: first those without a kind, then those of the kind with number
     * 0, 1 and so on; empty if none of them counts anywhere.
     */
    Route[][] byKind(EvidenceSource source) {
        return byKind.getOrDefault(source, NOWHERE);
    }
}
