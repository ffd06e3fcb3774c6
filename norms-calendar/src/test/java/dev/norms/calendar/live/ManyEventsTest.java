package dev.norms.calendar.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.question.Comparison;
import dev.norms.testing.Colleges;
import dev.norms.testing.SmallCollege;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * As many random events as {@code -Dnorms.events=} says, a few unless it is said: after each of them the live standing
 * and the differences are those found anew.
 */
class ManyEventsTest {
    private static final int EVENTS = Integer.getInteger("norms.events", 300);
    private static final long SEED = Long.getLong("norms.events.seed", 1);
    private static final int OF_ONE_COLLEGE = 100;
    private static final int SIZE = 1_000;

    @Example
    void after_every_event_live_standing_is_that_found_anew() {
        Random random = new Random(SEED);
        RandomGenerator<SmallCollege> colleges = Colleges.small().generator(SIZE);
        int happened = 0;
        while (happened < EVENTS) {
            SmallCollege small = colleges.next(random).value();
            long seed = random.nextLong();
            LocalDate asOf = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_200));
            boolean otherwise = random.nextInt(3) == 0;
            LiveAssessment live = LiveProperties.live(small, asOf, otherwise);
            Assessment before = live.assessment();
            Events events = new Events(small, seed);
            for (int i = 0; i < OF_ONE_COLLEGE && happened < EVENTS; i++) {
                Optional<LiveStep> step = events.next(live);
                if (step.isEmpty()) {
                    continue;
                }
                live = step.get().after();
                happened++;
                Assessment anew = LiveProperties.anew(live);
                String what = "event " + i + " of seed " + seed + " as of " + asOf + ", otherwise " + otherwise;
                assertSame(what, LiveProperties.standing(live.assessment()), LiveProperties.standing(anew));
                assertSame(
                        what,
                        LiveProperties.told(step.get().differences()),
                        LiveProperties.told(Comparison.of(before, anew).differences()));
                before = anew;
            }
            assertSame(
                    "reasons of seed " + seed,
                    LiveProperties.reasons(live.assessment()),
                    LiveProperties.reasons(LiveProperties.anew(live)));
            if (EVENTS > SIZE && happened % 10_000 < OF_ONE_COLLEGE) {
                System.out.println(happened + " events");
            }
        }
    }

    /** Of long lists that are not equal only what one of them has is shown. */
    private static void assertSame(String what, List<String> live, List<String> anew) {
        if (!live.equals(anew)) {
            Set<String> onlyLive = new LinkedHashSet<>(live);
            anew.forEach(onlyLive::remove);
            Set<String> onlyAnew = new LinkedHashSet<>(anew);
            live.forEach(onlyAnew::remove);
            assertThat(onlyLive).as(what).isEqualTo(onlyAnew);
            assertThat(live).as(what).isEqualTo(anew);
        }
    }
}
