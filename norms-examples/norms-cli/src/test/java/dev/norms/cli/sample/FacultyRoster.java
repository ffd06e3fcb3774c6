package dev.norms.cli.sample;

/** The teachers, in the notation of {@link Roster}. */
final class FacultyRoster {
    static final String LINES = """
            p001 c art-f1-x:full@2012-09-01
            p002 c art-f2:full@2019-03-14
            p003 - art-f1-y:full@2015-09-01
            p004 c art-f1-x:full@2016-09-01
            p005 - art-f1-x:full@2013-09-01
            p006 - art-f2:full@2019-03-14
            p007 - art-f2:full@2021-09-01
            p008 - art-f1-y:full@2018-09-01
            p009 c art-f1-y:full@2014-09-01
            p010 - art-f1-x:full@2017-09-01
            p011 - art-f1-x:full@2019-09-01
            p012 - art-f1-y:full@2017-09-01
            p013 - art-f1-x:full@2020-09-01
            p014 - art-f1-y:full@2018-09-01
            p015 - art-f1-x:full@2016-09-01
            p016 - art-f1-x:full@2013-09-01
            p017 - art-f1-x:full@2022-09-01
            p018 - art-f1-x:probationary@2025-12-09 art-f1-x:full@2026-12-09
            p019 - art-f1-y:full@2021-09-01
            p020 - art-f1-y:full@2023-09-01
            p021 - art-f1-y:full@2012-09-01 -@2026-09-01
            p022 - art-f1:activist@2023-09-21 art-f1:candidate@2024-12-05 art-f1-y:probationary@2025-06-17 art-f1-y:full@2026-06-17
            p023 - art-f1:activist@2025-03-20
            p024 - art-f1:activist@2025-10-16
            p025 - art-f1:activist@2024-09-19 art-f1:candidate@2026-03-19 art-f1-x:probationary@2026-12-09
            p026 - art-f2:full@2019-03-14
            p027 - art-f2:full@2020-09-01
            p028 - art-f2:full@2022-09-01
            p029 - art-f2:probationary@2025-12-11 art-f2:full@2026-12-11
            p030 - art-f2:activist@2025-04-17
            p031 - art-f2:activist@2024-11-14 art-f2:candidate@2026-09-24
            p061 - art-f1-y:full@2022-09-01 art-u2-x:full@2026-09-21
            p090 - art-f1-y:full@2021-09-01 art-u3:full@2026-05-11
            p117 - art-f1-x:full@2026-09-01
            p118 - art-f1:activist@2026-10-22
            """;

    private FacultyRoster() {}
}
