package dev.norms.calendar.counting;

import dev.norms.calendar.schedule.Agenda;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.column.Numbering;
import dev.norms.ledger.Ledger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where the records of a ledger go in an agenda, looked up by the numbers of their kinds and periods. */
final class Routes {
    private static final Route[] NONE = {};
    private static final Route[][] NOWHERE = {};

    private final Map<EvidenceSource, Route[]> bySource = new EnumMap<>(EvidenceSource.class);
    private final Map<EvidenceSource, Route[][]> byKind = new EnumMap<>(EvidenceSource.class);

    Routes(Agenda agenda, Ledger ledger) {
        Numbering numbering = ledger.numbering();
        List<Route> all = new ArrayList<>();
        agenda.tracks().all().forEach(track -> all.add(new Route(track, numbering.periods())));
        for (EvidenceSource source : ledger.supplied()) {
            Route[] routes = chosen(all, rule -> rule.sources().contains(source));
            if (routes.length > 0) {
                bySource.put(source, routes);
                byKind.put(source, byKind(Arrays.asList(routes), numbering.kinds()));
            }
        }
    }

    private static Route[][] byKind(List<Route> all, List<String> kinds) {
        Route[][] routes = new Route[kinds.size() + 1][];
        routes[0] = chosen(all, rule -> rule.kinds().isEmpty());
        for (int kind = 0; kind < kinds.size(); kind++) {
            String code = kinds.get(kind);
            routes[kind + 1] =
                    chosen(all, rule -> rule.kinds().isEmpty() || rule.kinds().contains(code));
        }
        return routes;
    }

    private static Route[] chosen(List<Route> all, Predicate<EvidenceRule> wanted) {
        List<Route> chosen = new ArrayList<>();
        for (Route route : all) {
            if (wanted.test(route.track().evidence())) {
                chosen.add(route);
            }
        }
        return chosen.toArray(NONE);
    }

    /** Where any record of a source may go. */
    Route[] of(EvidenceSource source) {
        return bySource.getOrDefault(source, NONE);
    }

    /**
     * Where records of a source go by their only kind: first those without a kind, then those of the kind with number
     * 0, 1 and so on; empty if none of them counts anywhere.
     */
    Route[][] byKind(EvidenceSource source) {
        return byKind.getOrDefault(source, NOWHERE);
    }
}
