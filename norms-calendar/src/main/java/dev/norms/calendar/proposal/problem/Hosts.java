package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.preference.Preferences;
import dev.norms.organization.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The meetings with which others may be held, by the wishes to hold several kinds as one activity: of the kinds of a
 * wish, the one of which an organization has most meetings hosts the others (the first named, if several have as many).
 * A host is never a guest, and a meeting that names its own part, such as a stage, is held alone.
 */
final class Hosts {
    private final List<Meeting> meetings;
    private final Map<Integer, Set<Integer>> byGuest = new TreeMap<>();
    private final Set<Integer> hosting = new HashSet<>();

    Hosts(List<Meeting> meetings, Preferences preferences) {
        this.meetings = meetings;
        Map<OrganizationId, List<Integer>> byHolder = new HashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            Need.Form form = meetings.get(i).need().form();
            if (!form.isDocument() && form.part().isEmpty()) {
                byHolder.computeIfAbsent(form.organization(), any -> new ArrayList<>())
                        .add(i);
            }
        }
        for (Preference preference : preferences.all()) {
            if (preference.rule() instanceof PreferenceRule.Together together) {
                byHolder.forEach((holder, own) -> {
                    if (preference.organization().map(holder::equals).orElse(true)) {
                        join(own, together.kinds());
                    }
                });
            }
        }
    }

    /** Returns the possible hosts of each guest, by their numbers. */
    Map<Integer, Set<Integer>> byGuest() {
        return byGuest;
    }

    private void join(List<Integer> own, Set<String> kinds) {
        String most = "";
        long largest = 0;
        for (String kind : kinds) {
            long number = own.stream().filter(one -> kind(one).equals(kind)).count();
            if (number > largest) {
                most = kind;
                largest = number;
            }
        }
        for (int guest : own) {
            if (kinds.contains(kind(guest)) && !kind(guest).equals(most) && !hosting.contains(guest)) {
                for (int host : own) {
                    if (kind(host).equals(most)
                            && !byGuest.containsKey(host)
                            && Attendees.overlap(need(guest), need(host))) {
                        byGuest.computeIfAbsent(guest, any -> new TreeSet<>()).add(host);
                        hosting.add(host);
                    }
                }
            }
        }
    }

    private Need need(int meeting) {
        return meetings.get(meeting).need();
    }

    private String kind(int meeting) {
        return need(meeting).form().kind();
    }
}
