package dev.norms.cli.sample;

/**
 * Which steps of admission some people took: {@code person organization step date note}.
 *
 * <p>Every stage has a case. The meeting on {@code p086} was held without a quorum (see {@link Ballots}), so that
 * nothing can follow from it, and {@code p083} was made a candidate after half a year; {@code p087} was not reviewed
 * for long; {@code p111} waited too long for the approval, {@code p091} for the first talk.
 */
final class Admissions {
    private static final String LINES = """
            p022 art-f1 application 2023-03-06
            p022 art-f1 age-attested 2023-03-06
            p022 art-f1 first-talk 2023-03-23
            p022 art-f1 activist-determined 2023-09-21
            p022 art-f1 activist-filed 2023-09-28
            p022 art-f1 liaisons-named 2023-09-21
            p022 art-f1 activist-review 2024-03-21
            p022 art-f1 activist-review 2024-09-19
            p022 art-f1 candidate-determined 2024-12-05
            p022 art-f1 candidate-filed 2024-12-12
            p022 art-f1 introducers-named 2024-12-19 p010;p013
            p022 art-f1 political-review 2025-03-13
            p022 art-f1 training 2025-04-20 3d
            p022 art-f1 committee-review 2025-05-15
            p022 art-f1 preliminary-review 2025-05-29
            p022 art-f1 form-completed 2025-06-05
            p022 art-f1 admission-meeting 2025-06-17
            p022 art-f1 admission-deliberation 2025-06-26
            p022 art-f1 superior-talk 2025-07-03
            p022 art-f1 admission-approval 2025-08-28
            p022 art-f1 admission-filed 2025-09-04
            p022 art-f1 assigned 2025-09-11
            p022 art-f1 oath 2025-09-18
            p022 art-f1 probation-review 2025-12-18
            p022 art-f1 probation-review 2026-06-04
            p022 art-f1 confirmation-application 2026-06-03
            p022 art-f1 confirmation-meeting 2026-06-17
            p022 art-f1 confirmation-approval 2026-08-27
            p022 art-f1 archived 2026-09-03
            p059 art-u1 application 2024-03-11
            p059 art-u1 age-attested 2024-03-11
            p059 art-u1 first-talk 2024-03-28
            p059 art-u1 activist-determined 2024-10-17
            p059 art-u1 liaisons-named 2024-10-17
            p059 art-u1 activist-filed 2024-10-24
            p059 art-u1 activist-review 2025-04-17
            p059 art-u1 activist-review 2025-10-16
            p059 art-u1 candidate-determined 2025-11-20
            p059 art-u1 candidate-filed 2025-11-27
            p059 art-u1 introducers-named 2025-12-04 p032;p033
            p059 art-u1 political-review 2026-03-12
            p059 art-u1 training 2026-04-19 24h
            p059 art-u1 committee-review 2026-05-07
            p059 art-u1 preliminary-review 2026-05-14
            p059 art-u1 form-completed 2026-05-21
            p059 art-u1 admission-meeting 2026-06-04
            p059 art-u1 admission-deliberation 2026-06-09
            p059 art-u1 superior-talk 2026-06-16
            p059 art-u1 admission-approval 2026-08-25
            p059 art-u1 admission-filed 2026-09-01
            p059 art-u1 assigned 2026-09-08
            p059 art-u1 oath 2026-09-24
            p059 art-u1 probation-review 2026-12-10
            p086 art-u2 application 2024-03-14
            p086 art-u2 age-attested 2024-03-14
            p086 art-u2 first-talk 2024-04-10
            p086 art-u2 activist-determined 2024-10-24
            p086 art-u2 liaisons-named 2024-10-24
            p086 art-u2 activist-filed 2024-10-31
            p086 art-u2 activist-review 2025-04-24
            p086 art-u2 activist-review 2025-10-23
            p086 art-u2 candidate-determined 2025-12-04
            p086 art-u2 candidate-filed 2025-12-11
            p086 art-u2 introducers-named 2025-12-18 p062;p064
            p086 art-u2 political-review 2026-03-19
            p086 art-u2 training 2026-04-19 24h
            p086 art-u2 committee-review 2026-05-21
            p086 art-u2 preliminary-review 2026-05-28
            p086 art-u2 form-completed 2026-06-04
            p086 art-u2 admission-meeting 2026-06-11
            p111 art-g1 application 2024-04-08
            p111 art-g1 age-attested 2024-04-08
            p111 art-g1 first-talk 2024-04-24
            p111 art-g1 activist-determined 2024-10-23
            p111 art-g1 liaisons-named 2024-10-23
            p111 art-g1 activist-filed 2024-10-30
            p111 art-g1 activist-review 2025-04-23
            p111 art-g1 activist-review 2025-10-22
            p111 art-g1 candidate-determined 2025-11-26
            p111 art-g1 candidate-filed 2025-12-03
            p111 art-g1 introducers-named 2025-12-10 p094;p101
            p111 art-g1 political-review 2026-03-18
            p111 art-g1 training 2026-04-19 24h
            p111 art-g1 committee-review 2026-05-27
            p111 art-g1 preliminary-review 2026-06-03
            p111 art-g1 form-completed 2026-06-10
            p111 art-g1 admission-meeting 2026-06-24
            p111 art-g1 admission-deliberation 2026-07-02
            p111 art-g1 superior-talk 2026-07-08
            p111 art-g1 admission-approval 2026-10-12
            p058 art-u1 application 2024-09-12
            p058 art-u1 age-attested 2024-09-12
            p058 art-u1 first-talk 2024-10-10
            p058 art-u1 activist-determined 2025-04-17
            p058 art-u1 liaisons-named 2025-04-17
            p058 art-u1 activist-filed 2025-04-24
            p058 art-u1 activist-review 2025-10-16
            p058 art-u1 activist-review 2026-04-16
            p058 art-u1 candidate-determined 2026-05-21
            p058 art-u1 candidate-notice 2026-05-25
            p058 art-u1 candidate-consent 2026-06-05
            p058 art-u1 introducers-named 2026-06-25 p032;p041
            p058 art-u1 training 2026-07-05 24h
            p058 art-u1 political-review 2026-09-08
            p058 art-u1 committee-review 2026-10-29
            p058 art-u1 preliminary-review 2026-11-19
            p058 art-u1 form-completed 2026-11-26
            p058 art-u1 admission-meeting 2026-12-11
            p087 art-u2 application 2024-10-15
            p087 art-u2 age-attested 2024-10-15
            p087 art-u2 first-talk 2024-11-07
            p087 art-u2 activist-determined 2025-04-24
            p087 art-u2 liaisons-named 2025-04-24
            p087 art-u2 activist-filed 2025-04-29
            p087 art-u2 activist-review 2025-10-23
            p087 art-u2 candidate-determined 2026-06-18
            p083 art-u2 application 2025-04-10
            p083 art-u2 age-attested 2025-04-10
            p083 art-u2 first-talk 2025-04-24
            p083 art-u2 activist-determined 2025-11-27
            p083 art-u2 liaisons-named 2025-11-27
            p083 art-u2 activist-filed 2025-12-04
            p083 art-u2 activist-review 2026-05-21
            p083 art-u2 candidate-determined 2026-07-02
            p083 art-u2 activist-review 2026-09-10
            p052 art-u1 application 2024-11-14
            p052 art-u1 age-attested 2024-11-14
            p052 art-u1 first-talk 2024-12-05
            p052 art-u1 activist-determined 2025-04-17
            p052 art-u1 liaisons-named 2025-04-17
            p052 art-u1 activist-filed 2025-04-24
            p052 art-u1 activist-review 2025-10-16
            p052 art-u1 activist-review 2026-04-16
            p052 art-u3 candidate-determined 2026-09-10
            p052 art-u3 candidate-notice 2026-09-21
            p031 art-f2 application 2024-05-16
            p031 art-f2 age-attested 2024-05-16
            p031 art-f2 first-talk 2024-06-06
            p031 art-f2 activist-determined 2024-11-14
            p031 art-f2 liaisons-named 2024-11-14
            p031 art-f2 activist-filed 2024-11-21
            p031 art-f2 activist-review 2025-05-13
            p031 art-f2 activist-review 2025-11-13
            p031 art-f2 activist-review 2026-05-12
            p031 art-f2 candidate-determined 2026-09-24
            p057 art-u1 application 2025-10-13
            p057 art-u1 age-attested 2025-10-13
            p057 art-u1 first-talk 2025-11-06
            p057 art-u1 activist-determined 2026-04-16
            p057 art-u1 liaisons-named 2026-04-16
            p057 art-u1 activist-filed 2026-04-23
            p057 art-u1 activist-review 2026-10-15
            p091 art-u3 application 2026-05-14
            p091 art-u3 age-attested 2026-05-14
            p091 art-u3 first-talk 2026-06-26
            p091 art-u3 activist-determined 2026-09-10
            p091 art-u3 liaisons-named 2026-09-10
            """;

    private Admissions() {}

    static Table table() {
        Table table = new Table("person", "organization", "step", "date", "note");
        LINES.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            table.row(words[0], words[1], words[2], words[3], words.length > 4 ? words[4] : "");
        });
        return table;
    }
}
