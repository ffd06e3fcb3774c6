package dev.norms.calendar.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.question.Difference;
import dev.norms.organization.OrganizationId;
import dev.norms.testing.Colleges;
import dev.norms.testing.SmallCollege;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * As many random events as {@code -Dnorms.events=} says, a few unless it is said, in colleges that live for a hundred
 * of them: what is known from the differences alone, and the live standing, are those found anew. They are compared
 * after every event, or after as many as {@code -Dnorms.events.between=} says; then those where something changed are
 * compared after every event.
 */
class ManyEventsTest {
    private static final int EVENTS = Integer.getInteger("norms.events", 300);
    private static final int BETWEEN = Integer.getInteger("norms.events.between", 1);
    private static final long SEED = Long.getLong("norms.events.seed", 1);
    private static final int OF_ONE_COLLEGE = 100;
    private static final int SIZE = 1_000;
    private static final int TOLD = 10_000;

    @Example
    void after_every_event_live_standing_is_that_found_anew() {
        Random random = new Random(SEED);
        RandomGenerator<SmallCollege> colleges = Colleges.small().generator(SIZE);
        int happened = 0;
        while (happened < EVENTS) {
            int before = happened;
            happened += live(colleges.next(random).value(), random);
            if (happened / TOLD > before / TOLD) {
                System.out.println(happened + " events");
            }
        }
    }

    private static int live(SmallCollege small, Random random) {
        long seed = random.nextLong();
        LocalDate asOf = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_200));
        LiveAssessment live = LiveProperties.live(small, asOf, random.nextInt(3) == 0);
        Map<String, String> known = standing(live.assessment());
        Events events = new Events(small, seed);
        int happened = 0;
        for (int i = 0; i < Math.min(OF_ONE_COLLEGE, EVENTS); i++) {
            Optional<LiveStep> step = events.next(live);
            if (step.isPresent()) {
                happened++;
                live = step.get().after();
                step.get().differences().forEach(difference -> apply(difference, known));
                String what = "event " + i + " of seed " + seed + " as of " + asOf;
                if (happened % BETWEEN == 0) {
                    assertSame(what, known, live);
                } else {
                    assertSameWhereItChanged(what, step.get(), known);
                }
            }
        }
        assertSame("seed " + seed + " as of " + asOf, known, live);
        assertThat(LiveProperties.reasons(live.assessment()))
                .isEqualTo(LiveProperties.reasons(LiveProperties.anew(live)));
        return happened;
    }

    /** Assesses the organizations again under which something changed, with everything below them. */
    private static void assertSameWhereItChanged(String what, LiveStep step, Map<String, String> known) {
        Assessment now = step.after().assessment();
        Set<OrganizationId> changed = new LinkedHashSet<>();
        step.differences().forEach(one -> one.obligation().organization().ifPresent(changed::add));
        for (OrganizationId organization : changed) {
            Map<String, String> anew = standing(Assessment.of(now.schedule(), now.ledger(), now.asOf(), organization));
            assertThat(known).as(what + " under " + organization).containsAllEntriesOf(anew);
        }
    }

    private static void apply(Difference difference, Map<String, String> known) {
        difference.before().ifPresent(before -> {
            String was = known.remove(before.id().toString());
            assertThat(was).isEqualTo(text(before));
        });
        difference.after().ifPresent(after -> known.put(after.id().toString(), text(after)));
    }

    private static void assertSame(String what, Map<String, String> known, LiveAssessment live) {
        Map<String, String> anew = standing(LiveProperties.anew(live));
        assertEqual(what + " by its differences", known, anew);
        assertEqual(what, standing(live.assessment()), anew);
    }

    /** Of many findings those are shown that differ. */
    private static void assertEqual(String what, Map<String, String> one, Map<String, String> anew) {
        MapDifference<String, String> difference = Maps.difference(one, anew);
        assertThat(difference.areEqual()).as(what + ": " + difference).isTrue();
    }

    private static Map<String, String> standing(Assessment assessment) {
        Map<String, String> standing = new HashMap<>();
        for (Finding finding : assessment.findings()) {
            standing.put(finding.id().toString(), text(finding));
        }
        return standing;
    }

    private static String text(Finding finding) {
        return finding.verdict().code()
                + finding.done()
                + finding.obligation().bound()
                + finding.obligation()
                        .window()
                        .map(window -> window.opens() + "/" + window.due() + "/" + window.deadline());
    }
}
