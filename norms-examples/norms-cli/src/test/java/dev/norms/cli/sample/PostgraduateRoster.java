package dev.norms.cli.sample;

/** The postgraduates and their two secretaries, in the notation of {@link Roster}. */
final class PostgraduateRoster {
    static final String LINES = """
            p093 - art-g1-x:full@2017-09-01
            p094 - art-g1-y:full@2020-09-01
            p095 s2027 art-g1-x:full@2024-09-09
            p096 s2026 art-g1-x:full@2023-09-11 -@2026-07-01
            p097 s2027 art-g1-x:full@2024-09-09
            p098 s2026 art-g1-x:full@2023-09-11 -@2026-07-01
            p099 s2028 art-g1-x:probationary@2025-12-17 art-g1-x:full@2026-12-17
            p100 s2027 art-g1-x:full@2024-09-09
            p101 s2027 art-g1-y:full@2024-09-09
            p102 s2027 art-g1-y:full@2024-09-09
            p103 s2026 art-g1-y:full@2023-09-11 -@2026-07-01
            p104 s2028 art-g1-y:full@2025-09-08
            p105 s2027 art-g1-y:probationary@2025-06-17 art-g1-y:full@2026-06-17
            p106 s2028 art-g1-y:probationary@2025-12-17 art-g1-y:full@2026-12-17
            p107 s2028 art-g1:activist@2025-10-22
            p108 s2028 art-g1:activist@2025-10-22
            p109 s2027 art-g1:activist@2025-03-26
            p110 s2028 art-g1:activist@2026-03-26
            p111 s2027 art-g1:activist@2024-10-23 art-g1:candidate@2025-11-26 art-g1-x:probationary@2026-06-24
            p112 s2029 art-g1-x:full@2026-09-07
            p113 s2029 art-g1-y:full@2026-09-07
            """;

    private PostgraduateRoster() {}
}
