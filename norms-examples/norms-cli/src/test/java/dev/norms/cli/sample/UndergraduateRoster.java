package dev.norms.cli.sample;

/** The undergraduates and their counsellors, in the notation of {@link Roster}. */
final class UndergraduateRoster {
    static final String LINES = """
            p032 - art-u1-x:full@2019-09-01
            p033 s2027 art-u1-x:full@2025-06-12
            p034 s2026 art-u1-x:full@2024-12-12 -@2026-07-01
            p035 s2027 art-u1-x:full@2025-06-12
            p036 s2026 art-u1-x:full@2024-12-12 -@2026-07-01
            p037 s2027 art-u1-x:probationary@2025-06-12 art-u1-x:full@2026-06-12
            p038 s2028 art-u1-x:probationary@2025-12-11 art-u1-x:full@2026-12-11
            p039 s2027 art-u1-x:full@2025-06-12
            p040 s2027 art-u1-y:full@2025-06-12
            p041 s2027 art-u1-y:full@2025-06-12
            p042 s2026 art-u1-y:full@2024-06-13 -@2026-07-01
            p043 s2026 art-u1-y:full@2024-12-12 -@2026-07-01
            p044 s2027 art-u1-y:full@2025-12-11
            p045 s2028 art-u1-y:probationary@2025-12-11 art-u1-y:full@2026-12-11
            p046 s2028 art-u1-y:probationary@2025-12-11 art-u1-y:full@2026-12-11
            p047 s2027 art-u1-y:probationary@2025-06-12 art-u1-y:full@2026-06-12
            p048 s2027 art-u1-x:full@2025-06-12 art-u3:full@2026-05-11
            p049 s2027 art-u1-y:full@2025-06-12 art-u3:full@2026-05-11
            p050 s2028 art-u1-y:probationary@2025-12-11 art-u3:probationary@2026-05-11 art-u3:full@2026-12-11
            p051 s2029 art-u1:activist@2025-11-20 art-u3:activist@2026-05-11
            p052 s2028 art-u1:activist@2025-04-17 art-u3:activist@2026-05-11 art-u3:candidate@2026-09-10
            p053 s2028 art-u1:activist@2025-04-17
            p054 s2028 art-u1:activist@2025-04-17
            p055 s2028 art-u1:activist@2025-10-23
            p056 s2029 art-u1:activist@2026-04-16
            p057 s2029 art-u1:activist@2026-04-16
            p058 s2028 art-u1:activist@2025-04-17 art-u1:candidate@2026-05-21 art-u1-x:probationary@2026-12-11
            p059 s2027 art-u1:activist@2024-10-17 art-u1:candidate@2025-11-20 art-u1-x:probationary@2026-06-04
            p060 - art-u2-x:full@2018-09-01 -@2026-07-20
            p062 s2027 art-u2-x:full@2025-05-29
            p063 s2026 art-u2-x:full@2024-12-05 -@2026-07-01
            p064 s2027 art-u2-x:full@2025-05-29
            p065 s2026 art-u2-x:full@2024-12-05 -@2026-07-01
            p066 s2027 art-u2-x:full@2025-12-18
            p067 s2027 art-u2-x:probationary@2025-05-29 art-u2-x:full@2026-06-18
            p068 s2028 art-u2-x:probationary@2025-12-18 art-u2-x:full@2026-12-18
            p069 s2026 art-u2-y:full@2024-06-06 -@2026-07-01
            p070 s2026 art-u2-y:full@2024-12-05 -@2026-07-01
            p071 s2026 art-u2-y:full@2024-12-05 -@2026-07-01
            p072 s2027 art-u2-y:full@2025-05-29
            p073 s2028 art-u2-y:probationary@2025-12-18 art-u2-y:full@2026-12-18
            p074 s2027 art-u2-x:full@2025-05-29 art-u3:full@2026-05-11
            p075 s2027 art-u2-x:full@2025-05-29 art-u3:full@2026-05-11
            p076 s2028 art-u2-y:full@2025-12-18 art-u3:full@2026-05-11
            p077 s2028 art-u2-y:probationary@2025-12-18 art-u3:probationary@2026-05-11 art-u3:full@2026-12-18
            p078 s2028 art-u2-y:probationary@2025-12-18 art-u3:probationary@2026-05-11 art-u3:full@2026-12-18
            p079 s2029 art-u2:activist@2025-11-27 art-u3:activist@2026-05-11
            p080 s2028 art-u2:activist@2025-04-24 art-u3:activist@2026-05-11
            p081 s2028 art-u2:activist@2025-04-24
            p082 s2028 art-u2:activist@2025-10-30
            p083 s2029 art-u2:activist@2025-11-27
            p084 s2029 art-u2:activist@2025-11-27
            p085 s2029 art-u2:activist@2026-04-23
            p086 s2027 art-u2:activist@2024-10-24 art-u2:candidate@2025-12-04 art-u2-x:probationary@2026-06-11
            p087 s2028 art-u2:activist@2025-04-24 art-u2:candidate@2026-06-18
            p088 s2027 art-u3:full@2026-05-11
            p089 s2027 art-u3:full@2026-05-11
            p091 s2029 art-u3:activist@2026-09-10
            p092 s2029 art-u3:activist@2026-09-10
            p114 s2029 art-u1:activist@2026-10-15
            p115 s2029 art-u1:activist@2026-10-15
            p116 s2029 art-u2:activist@2026-11-19
            p119 s2029 art-u3:activist@2026-10-22
            p121 s2025 art-u1-x:full@2022-12-08 -@2025-07-01
            p122 s2025 art-u2-x:full@2022-12-15 -@2025-07-01
            p120 s2030 art-u3:activist@2026-10-22
            """;

    private UndergraduateRoster() {}
}
