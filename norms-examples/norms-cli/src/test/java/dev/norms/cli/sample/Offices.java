package dev.norms.cli.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who holds which post, from when to when: {@code organization role person from until}. */
final class Offices {
    private static final String LINES = """
            art secretary p001 2024-10-31
            art deputy-secretary p002 2024-10-31
            art organization-commissioner p003 2024-10-31
            art discipline-commissioner p004 2024-10-31
            art publicity-commissioner p005 2024-10-31
            art united-front-commissioner p006 2024-10-31
            art youth-commissioner p007 2024-10-31
            art affairs-officer p008 2021-03-01
            art working-group-chair p001 2024-11-14
            art working-group-member p002 2024-11-14
            art working-group-member p004 2024-11-14
            art working-group-member p009 2024-11-14
            art working-group-member p005 2024-11-14
            art working-group-member p026 2025-05-29
            art working-group-member p032 2024-11-14
            art working-group-member p060 2024-11-14 2026-07-20
            art working-group-member p061 2026-09-21
            art working-group-member p093 2025-03-27 2026-06-15
            art working-group-member p094 2026-06-15
            art-f1 secretary p005 2024-04-18
            art-f1 organization-commissioner p010 2024-04-18
            art-f1 publicity-commissioner p011 2024-04-18
            art-f1 discipline-commissioner p012 2024-04-18
            art-f1-x group-leader p013 2024-04-25
            art-f1-y group-leader p014 2024-04-25
            art-f2 secretary p026 2025-05-22
            art-u1 secretary p032 2023-10-19
            art-u1 organization-commissioner p121 2023-10-19 2025-06-26
            art-u1 organization-commissioner p033 2025-09-18
            art-u1 publicity-commissioner p034 2024-12-19 2026-07-01
            art-u1 publicity-commissioner p039 2026-07-01
            art-u1 discipline-commissioner p040 2025-09-18
            art-u1-x group-leader p035 2025-09-18
            art-u1-y group-leader p041 2025-09-18
            art-u2 secretary p060 2023-06-15 2026-07-20
            art-u2 secretary p061 2026-09-21
            art-u2 organization-commissioner p122 2023-06-15 2025-06-26
            art-u2 organization-commissioner p062 2025-09-25
            art-u2 publicity-commissioner p063 2024-12-12 2026-07-01
            art-u2-x group-leader p064 2025-09-25
            art-u2-y group-leader p069 2024-12-12 2026-07-01
            art-u3 secretary p090 2026-05-11
            art-u3 organization-commissioner p074 2026-05-13
            art-u3 publicity-commissioner p048 2026-05-13
            art-g1 secretary p093 2025-03-20 2026-06-15
            art-g1 secretary p094 2026-06-15
            art-g1 organization-commissioner p095 2025-03-20
            art-g1 publicity-commissioner p096 2025-03-20 2026-06-15
            art-g1 publicity-commissioner p100 2026-06-15
            art-g1 discipline-commissioner p101 2025-03-20
            art-g1-x group-leader p097 2025-03-27
            art-g1-y group-leader p102 2025-03-27
            """;

    private static final Set<String> HEADS = Set.of("secretary", "deputy-secretary");

    private static final List<Post> POSTS = LINES.lines().map(Offices::parse).toList();

    private Offices() {}

    /** A post; {@code until} is the first day on which it is no longer held. */
    record Post(String organization, String role, String person, LocalDate from, LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        /** Whether the holder is to study as many hours as the secretaries and committee members. */
        boolean studiesMore() {
            return HEADS.contains(role) || role.endsWith("-commissioner");
        }
    }

    /** Returns whether the person is a secretary, deputy secretary or commissioner on a day. */
    static boolean isOnCommittee(String person, LocalDate day) {
        return POSTS.stream().anyMatch(post -> post.person().equals(person) && post.studiesMore() && post.holdsOn(day));
    }

    static Table table() {
        Table table = new Table("person", "organization", "role", "from", "until");
        for (Post post : POSTS) {
            table.row(post.person(), post.organization(), post.role(), post.from(), post.until());
        }
        return table;
    }

    private static Post parse(String line) {
        String[] words = line.split(" ", -1);
        LocalDate until = words.length > 4 ? LocalDate.parse(words[4]) : LocalDate.MAX;
        return new Post(words[0], words[1], words[2], LocalDate.parse(words[3]), until);
    }
}
