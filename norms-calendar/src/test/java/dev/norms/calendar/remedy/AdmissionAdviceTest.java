package dev.norms.calendar.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.duty.ObligationId;
import dev.norms.label.Coded;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.MemberStatus;
import org.junit.jupiter.api.Test;

/** What is left to do about the procedure of admission is said shortly: the step and the day, not the reason again. */
class AdmissionAdviceTest {
    private static final String ACTIVIST =
            "application 2019-09-20;age-attested 2019-09-20;first-talk 2019-10-10;activist-determined 2019-12-05;"
                    + "activist-filed 2019-12-08;liaisons-named 2019-12-08;activist-review 2020-05-05;activist-review 2020-11-05";

    private static Remedy remedy(String id, String from, String... steps) {
        College college = Sample.college()
                .add(Stay.builder("s1", MemberStatus.ACTIVIST).at("u1.g").since(from))
                .add(Stay.builder("s2", MemberStatus.ACTIVIST).at("u1.g").since(from))
                .add(Stay.builder("s3", MemberStatus.ACTIVIST).at("u1.g").since(from))
                .add(Stay.builder("s4", MemberStatus.ACTIVIST).at("u1.g").since(from))
                .build();
        LedgerBuilder ledger = Sample.ledger(college);
        int person = 0;
        for (String all : steps) {
            person++;
            for (String step : all.split(";", -1)) {
                String[] parts = step.split(" ", -1);
                ledger.add(AdmissionEntry.of("s" + person, "u1", Coded.parse(AdmissionStep.class, parts[0]), parts[1]));
            }
        }
        return Remedies.of(Sample.assess(college, ledger, "2021-05-01")).forFinding(ObligationId.parse(id));
    }

    @Test
    void a_step_that_was_taken_too_early_is_named_with_the_day_from_which_it_can_be_taken_anew() {
        Remedy remedy = remedy("INS-1.2@u1", "2019-09-01", ACTIVIST + ";candidate-determined 2020-12-04");

        assertThat(remedy.outcome()).isEqualTo(Outcome.NONE);
        assertThat(remedy.why().zh())
                .isEqualTo("核对登记，有误、漏登的更正（已办的不能改期）：s1“确定发展对象”（2020-12-04）；重办：s1“确定发展对象”（2020-12-05起）");
        assertThat(remedy.why().en())
                .isEqualTo(
                        "correct what is wrong or missing in the records (a step taken keeps its day): s1 candidate determined"
                                + " (2020-12-04); take anew: s1 candidate determined (from 2020-12-05)");
    }

    @Test
    void a_step_that_is_late_and_not_taken_is_named_with_its_deadline() {
        assertThat(remedy("INS-1.2@u1", "2019-09-01", "application 2019-09-20;age-attested 2019-09-20")
                        .why()
                        .zh())
                .isEqualTo("尽快补办：s1“派人谈话”（期限2019-10-20）");
    }

    @Test
    void steps_of_nobody_in_a_branch_ask_for_the_stay_of_the_person_once() {
        assertThat(remedy("INS-1.1@u1", "2021-04-01", ACTIVIST).why().zh()).isEqualTo("补登“人员”：s1");
    }

    @Test
    void of_three_steps_all_are_named() {
        String late = "application 2019-09-20;age-attested 2019-09-20";

        assertThat(remedy("INS-1.2@u1", "2019-09-01", late, late, late).why().zh())
                .isEqualTo("尽快补办：s1“派人谈话”（期限2019-10-20）、s2“派人谈话”（期限2019-10-20）、s3“派人谈话”（期限2019-10-20）");
    }

    @Test
    void what_of_several_kinds_is_left_to_do_is_said_one_after_the_other() {
        assertThat(remedy(
                                "INS-1.2@u1",
                                "2019-09-01",
                                "application 2019-09-20;age-attested 2019-09-20",
                                ACTIVIST + ";candidate-determined 2020-12-04")
                        .why()
                        .zh())
                .isEqualTo("核对登记，有误、漏登的更正（已办的不能改期）：s2“确定发展对象”（2020-12-04）；"
                        + "重办：s2“确定发展对象”（2020-12-05起）；尽快补办：s1“派人谈话”（期限2019-10-20）");
    }

    @Test
    void of_many_steps_the_first_three_are_named() {
        String late = "application 2019-09-20;age-attested 2019-09-20";

        assertThat(remedy("INS-1.2@u1", "2019-09-01", late, late, late, late)
                        .why()
                        .zh())
                .isEqualTo("尽快补办：s1“派人谈话”（期限2019-10-20）、s2“派人谈话”（期限2019-10-20）、s3“派人谈话”（期限2019-10-20）等4项");
    }
}
