package dev.norms.calendar.trap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of traps about planning, standing and profiles: one without a test fails the build. */
class EveryTrapTest {
    /** Seen in every party-work system read: {@code 党建系统}, with the number of the observation. */
    private static final Stream<String> EVERYWHERE = Stream.of(
            "党建系统 1: rules without an edition",
            "党建系统 2: one hidden clock",
            "党建系统 3: denominators",
            "党建系统 4: months of 30 and years of 365 days",
            "党建系统 5: records without a verdict, verdicts without a clause",
            "党建系统 6: untested",
            "党建系统 7: a number picked for what is vague",
            "党建系统 8: no make-up working days, no semesters",
            "党建系统 9 (HPartySystem): blocking what is overdue, moving history with a date");

    private static final Stream<String> THREADS = Stream.of(
            "openfisca-core #437",
            "openfisca-france #1859",
            "CDM ConvertPeriodToNumberOfDays, HPartySystem, alinkdj, laomd-2",
            "CDM SupportedConvention",
            "Catala static tracer",
            "owip: divided by 12",
            "owip: exemptions",
            "FIG5229: days 29-31 skipped",
            "owip, zhucan: reminders on the exact day",
            "comply: scheduler",
            "CISO PR #3003",
            "CISO #4838",
            "OVAL #24, OpenSCAP #273",
            "CDISC #788, #1639",
            "holiday-cn: December rule",
            "Wallos #966, gt-scheduler #141",
            "L4 #927",
            "OSCAL #1859");

    /** What none of the systems read has, with the number of the offer. */
    private static final Stream<String> OFFERED = Stream.of(
            "offered 1: article and edition on every verdict",
            "offered 2 (OSCAL #474): one cadence drives date, verdict and explanation",
            "offered 3: edition, holiday data and as-of day kept apart",
            "offered 4 (owip, Pride049): applicability",
            "offered 5: verdict words",
            "offered 6: vague is a type",
            "offered 8: only tighten",
            "offered 10: offline workdays with their papers",
            "offered 11: reminders that cannot be missed",
            "offered 13 (policyengine-core #512): explanations name their versions",
            "offered 14: UID of organization, duty and period",
            "offered 15: persons are opaque keys");

    @Test
    void every_listed_trap_has_a_test_and_no_test_names_another() {
        Set<String> tested = new ClassFileImporter()
                .importPackages("dev.norms.calendar").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Trap.class))
                        .flatMap(method -> Arrays.stream(
                                method.getAnnotationOfType(Trap.class).value()))
                        .collect(Collectors.toSet());

        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(Stream.of(EVERYWHERE, THREADS, OFFERED)
                        .flatMap(all -> all)
                        .toList());
    }
}
