package dev.norms.cli.sample;

import java.util.Map;
import java.util.Set;

/**
 * What goes wrong in this college, on purpose, each under the text form of the obligation it concerns.
 *
 * <p>{@code art-f1} is exemplary and {@code art-u2} is weak; the others fail here and there.
 */
final class Gaps {
    /** What is never done, or by the wrong people. */
    private static final Set<String> OPEN = Set.of(
            "INS-2.1@art-u2/2026-Q1",
            "INS-2.2@art-u2/2026-02",
            "INS-2.2@art-u2/2026-04",
            "INS-2.2@art-u2/2026-08",
            "INS-2.2@art-f2/2026-08",
            "INS-2.2@art-g1/2026-02",
            "INS-2.2@art-g1/2026-11",
            "INS-2.3@art-u1/2026-08",
            "INS-2.3@art-u2/2026-05",
            "INS-2.3@art-u2/2026-08",
            "INS-2.3@art-u2/2026-09",
            "INS-2.3@art-u3/2026-08",
            "INS-2.3@art-g1/2026-08",
            "INS-2.4@art-u1-y/2026-08",
            "INS-2.4@art-u2-x/2026-02",
            "INS-2.4@art-u2-x/2026-08",
            "INS-2.4@art-u2-y/2026-03",
            "INS-2.4@art-u2-y/2026-07",
            "INS-2.4@art-u2-y/2026-08",
            "INS-2.4@art-u2-y/2026-09",
            "INS-2.4@art-u2-y/2026-10",
            "INS-2.4@art-g1-y/2026-08",
            "INS-4.1@art-u2/2026-year-end",
            "MGT-1.1@art-u2/2026-year-start",
            "MGT-1.2@art-f2/2026-year-end",
            "ART-7.1@art-f2/2026-year-start",
            "ACT-2.2@art-u2/2026-spring-festival",
            "ACT-3.1@art-f2/2026-H1",
            "ART-10.1#funds@art/2026-H1",
            "ART-11.1@art/2026-08",
            "ART-19.1@art/2026-H1");

    /** Members who did not pay, and the months in which they did not. */
    private static final Map<String, Set<Integer>> UNPAID = Map.ofEntries(
            Map.entry("p027", Set.of(7, 8)),
            Map.entry("p042", Set.of(6)),
            Map.entry("p043", Set.of(6)),
            Map.entry("p046", Set.of(8)),
            Map.entry("p060", Set.of(7)),
            Map.entry("p062", Set.of(8)),
            Map.entry("p065", Set.of(5, 6)),
            Map.entry("p066", Set.of(2, 3, 4, 5, 6, 7, 8, 9)),
            Map.entry("p067", Set.of(3, 4, 8)),
            Map.entry("p068", Set.of(7, 8)),
            Map.entry("p069", Set.of(6)),
            Map.entry("p070", Set.of(4, 5, 6)),
            Map.entry("p071", Set.of(5, 6)),
            Map.entry("p072", Set.of(8)),
            Map.entry("p073", Set.of(2, 7, 8)),
            Map.entry("p077", Set.of(8)),
            Map.entry("p078", Set.of(2, 3)),
            Map.entry("p086", Set.of(7, 8)),
            Map.entry("p098", Set.of(5, 6)),
            Map.entry("p103", Set.of(5, 6)),
            Map.entry("p105", Set.of(8)),
            Map.entry("p106", Set.of(7, 8)));

    /** Members who paid only in the month after. */
    private static final Map<String, Set<Integer>> PAID_LATE = Map.of(
            "p020", Set.of(2),
            "p045", Set.of(7),
            "p064", Set.of(1, 2, 8),
            "p072", Set.of(2, 3, 7),
            "p099", Set.of(1, 2, 4, 5, 7, 8, 10, 11),
            "p104", Set.of(8));

    /** Activists who handed in no thought report, and the quarters. */
    private static final Map<String, Set<Integer>> NO_REPORT = Map.of(
            "p024", Set.of(4),
            "p055", Set.of(1),
            "p081", Set.of(2),
            "p083", Set.of(1, 2, 3),
            "p084", Set.of(2),
            "p107", Set.of(2),
            "p109", Set.of(1));

    /** Members who look after nobody in difficulty. */
    private static final Set<String> UNPAIRED =
            Set.of("p028", "p038", "p066", "p068", "p073", "p077", "p100", "p106", "p112", "p113");

    /** Activities whose records were filed nowhere. */
    private static final Set<String> UNFILED =
            Set.of("art-g1-0708", "art-u2-0116", "art-u2-0522", "art-u2-0529", "art-u2-x-0708", "art-u2-y-0511");

    private Gaps() {}

    /** Returns whether the duty is left open. */
    static boolean has(String norm, String owner, String period) {
        return OPEN.contains(norm + "@" + owner + "/" + period);
    }

    static boolean unpaid(String person, int month) {
        return UNPAID.getOrDefault(person, Set.of()).contains(month);
    }

    static boolean paidLate(String person, int month) {
        return PAID_LATE.getOrDefault(person, Set.of()).contains(month);
    }

    static boolean withoutReport(String person, int quarter) {
        return NO_REPORT.getOrDefault(person, Set.of()).contains(quarter);
    }

    static boolean unpaired(String person) {
        return UNPAIRED.contains(person);
    }

    static boolean unfiled(String activity) {
        return UNFILED.contains(activity);
    }
}
