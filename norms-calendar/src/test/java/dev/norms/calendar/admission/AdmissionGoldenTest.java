package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.Admitted.person;

import dev.norms.label.Language;
import dev.norms.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case that runs from 2025 to 2026, across both editions of the rules, told in both languages. */
class AdmissionGoldenTest {
    private static AdmissionCase acrossBothEditions() {
        return person().stay("u1", "2024-09-01", "2025-09-01")
                .stay("u2", "2025-09-01", "")
                .then(
                        "application 2025-01-06",
                        "age-attested 2025-01-06",
                        "first-talk 2025-02-10",
                        "activist-determined 2025-04-08",
                        "activist-filed 2025-04-11",
                        "liaisons-named 2025-04-11",
                        "activist-review 2025-10-08",
                        "activist-review 2026-04-08",
                        "candidate-determined 2026-04-09",
                        "candidate-filed 2026-05-11",
                        "candidate-consent 2026-05-15",
                        "candidate-notice 2026-06-15",
                        "introducers-named 2026-06-23 p1;p2",
                        "training 2026-06-26 2d")
                .asOf("2026-06-30");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_explained(Language language) {
        Golden.assertMatches(
                "admissions/across-both-editions." + language.code() + ".txt",
                acrossBothEditions().explanation().in(language));
    }
}
