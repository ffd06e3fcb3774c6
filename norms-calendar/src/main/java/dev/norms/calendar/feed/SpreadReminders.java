package dev.norms.calendar.feed;

import dev.norms.book.NormBook;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.duty.NormId;
import dev.norms.norm.Norm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reminders in the first half of a norm's lead, one norm after the other, so that obligations due on one day, as at the
 * end of a year, have reminders on different days. The day depends on the norm and the window alone, so that it is the
 * same in every feed and moves only with these.
 */
final class SpreadReminders implements Reminding {
    private final Map<NormId, Place> places = new HashMap<>();

    /** The place of a norm among those with the same lead, from 0, and their number. */
    private record Place(int ordinal, int norms) {
        static final Place ALONE = new Place(0, 1);

        /** Returns by how many days, from 0 to {@code most}, the reminder of the norm is later than the earliest. */
        int days(int most) {
            return ordinal * (most + 1) / norms;
        }
    }

    SpreadReminders(NormBook book) {
        book.editions().forEach(edition -> {
            Map<Integer, List<NormId>> byLead = new TreeMap<>();
            for (Norm norm : edition.norms()) {
                byLead.computeIfAbsent(norm.leadDays(), lead -> new ArrayList<>())
                        .add(norm.id());
            }
            byLead.values().forEach(this::place);
        });
    }

    /** Assigns places to norms; a later edition does not move those of an earlier one. */
    private void place(List<NormId> alike) {
        for (int i = 0; i < alike.size(); i++) {
            places.putIfAbsent(alike.get(i), new Place(i, alike.size()));
        }
    }

    @Override
    public List<Duration> of(Obligation obligation, LocalDate day, EntryForm form) {
        Window window = obligation.window().orElseThrow();
        int leadDays = obligation.norm().leadDays();
        LocalDate since = day.equals(window.due()) ? window.since(leadDays) : day.minusDays(leadDays);
        int lead = (int) (day.toEpochDay() - since.toEpochDay());
        if (lead == 0) {
            return List.of(); // the window opens on its due day
        }
        LocalDate on = since.plusDays(
                places.getOrDefault(obligation.norm().id(), Place.ALONE).days(lead / 2));
        return List.of(form.alarm(on, day));
    }
}
