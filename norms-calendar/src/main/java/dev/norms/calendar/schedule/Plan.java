package dev.norms.calendar.schedule;

import java.util.List;

/** Plans one duty for any owners; it may be asked by many threads. */
@FunctionalInterface
interface Plan {
    void plan(Owners owners, List<Obligation> out);
}
