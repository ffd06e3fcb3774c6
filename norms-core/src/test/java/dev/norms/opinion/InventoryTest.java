package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormEdition;
import dev.norms.label.Coded;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the document demands, written down a second time, in the document's order: one line for each demand. */
class InventoryTest {
    private static final String COMMISSIONERS = "organization-commissioner|publicity-commissioner"
            + "|discipline-commissioner|united-front-commissioner|youth-commissioner|commissioner";

    /** Norm; executability; who owes it; into which part; requirement; evidence. */
    private static final String ANNEX = """
            ORG-1.1; F; GB; ; composition tiers; organizations
            ORG-1.2; F; GB; ; composition sizes branch 3+ full, generally ...50, group 3+ of them 1+ full; people
            ORG-2.1; F; GB; ; composition secretary 1..1, deputy-secretary 1+, COMMISSIONERS 1+; posts
            ORG-2.2; F; BR; ; composition if 7+ full [secretary 1..1, committee 3..7 generally ...5, COMMISSIONERS 1+] else [secretary 1..1, deputy-secretary 0..1]; posts
            ORG-2.3; P; GBC; ; document 1+/term; documents:division-of-work
            ORG-2.3; P; BRC; ; document 1+/term if a commissioner is in office; documents:division-of-work
            ORG-3.1; F; GBC; ; term 3 years, opens 6 months before expiry; terms
            ORG-3.2; F; BRC; ; term 3 years, opens 6 months before expiry; terms
            INS-1.1; F; GB+BR; ; admission complete; admissions
            INS-1.2; F; GB+BR; ; admission in-time; admissions
            INS-1.3; F; BR; each activist; contacts 1..2; contacts:activist[kept-by=full]
            INS-1.4; V; BR; each activist; count 1+/quarter; documents:thought-report
            INS-1.5; F; BR; ; admission not-rushed; admissions
            INS-2.1; F; BR; ; count 1+/quarter; activities:members-assembly
            INS-2.2; F; BR; ; count 1+/month; activities:themed-party-day
            INS-2.3; F; BRC; ; count 1+/month if a commissioner is in office; activities:branch-committee-meeting
            INS-2.4; F; GR; ; count 1..2/month; activities:group-meeting
            INS-2.5; F; SEC-GB+SEC-BR; ; count 1+/year; activities:party-lecture[led-by=secretary,below]
            INS-3.1; F; BR; ; count 1+/year; activities:organizational-life-meeting
            INS-3.2; V; LEAD; organizational-life-meeting; count 1+/year; attendance:organizational-life-meeting|themed-party-day[held-by=own]
            INS-3.2; V; LEAD; democratic-life-meeting; count 1+/year; attendance:democratic-life-meeting[held-by=general-branch]
            INS-4.1; F; SEC-GB+SEC-BR; ; count 1+/year-end (12-01..12-31); activities:secretary-appraisal[led-by=secretary,above]
            MGT-1.1; F; GB+BR; ; count 1+/year-start (01-01..03-31); documents:annual-plan
            MGT-1.2; P; GB+BR; ; count 1+/year-end (12-01..12-31); documents:annual-summary
            MGT-2.1; F; MEM; ; hours 32/year; attendance+study
            MGT-2.2; F; COM; ; hours 56/year for secretary|deputy-secretary|COMMISSIONERS instead of MGT-2.1; attendance+study
            MGT-3.1; V; GB; ; count 1+/half-year; documents:finance-disclosure
            MGT-4.1; V; GB; ; count 1+/half-year; activities:mass-organization-conference
            MGT-4.2; A; GB; ; count 1+/year; attestations:MGT-4.2
            ACT-1.1; F; SEC-GB; ; contacts 1+; contacts:branch[target-type=faculty]
            ACT-1.2; F; DEP-GB; ; contacts 1+; contacts:branch[target-type=undergraduate|postgraduate|mixed]
            ACT-1.3; F; COM-GB; ; contacts 1+; contacts:branch
            ACT-1.4; F; SEC-BR; ; contacts 1+; contacts:dormitory
            ACT-1.5; V; MEM; ; contacts 1+; contacts:student-in-difficulty|teacher-in-difficulty|activist|other
            ACT-2.1; P; GB; ; count 1+/july-first (06-24..07-08); activities:commendation
            ACT-2.2; V; GB+BR; ; count 1+/spring-festival,national-day (14 days before spring-festival..last day off, 14 days before national-day..last day off); activities:holiday-visit
            ACT-3.1; V; BR; ; checklist volunteer-team: any; checks:volunteer-team
            ACT-3.1; V; BR; ; count 1+/half-year; activities:volunteer-service
            ACT-3.2; F; MEM; ; contacts 1..2; contacts:student-in-difficulty|teacher-in-difficulty
            IMG-1.1; A; BR; ; count 1+/year; attestations:IMG-1.1
            IMG-2.1; F; GB; ; checklist six-haves: place|equipment|signs|party-flag|books-and-papers|rules; checks:six-haves
            IMG-2.2; A; GB+BR; ; count 1+/half-year; attestations:IMG-2.2
            IMG-3.1; V; BR; ; count 1+/year; documents:member-roster
            IMG-3.2; V; BR; ; count 1+/year; documents:activist-roster
            IMG-3.3; F; GB+BR+GR; ; filed; activities
            """;

    private static final String BODY = """
            ART-2.1; V; GB; ; count 1+/edition (3 months from issue); activities:special-study
            ART-3.1; F; GB; ; composition working-group; posts
            ART-3.2; F; SEC-BR; ; posts secretary; posts
            ART-3.3; A; WG; ; count 1+/year; attestations:ART-3.3
            ART-5.1; A; GB; ; count 1+/year; attestations:ART-5.1
            ART-6.1; V; GB; ; count 1+/year-end (12-01..12-31); activities:leadership-appraisal
            ART-6.1; V; LEAD; ; count 1+/year-end (12-01..12-31); attendance:leadership-appraisal
            ART-7.1; V; BR; ; count 1+/year-start (01-01..03-31); documents:admission-plan
            ART-8.1; V; GB; new-students; count 1+/year (09-01..10-31); activities:party-spirit-education[part=new-students]
            ART-8.1; V; GB; activists; count 1+/year; activities:party-spirit-education[part=activists]
            ART-8.1; V; GB; before-confirmation; count 1+/year; activities:party-spirit-education[part=before-confirmation]
            ART-8.1; V; GB; leaving; count 1+/year (05-01..06-30); activities:party-spirit-education[part=leaving]
            ART-8.2; V; BR; each activist; count 1+/half-year; activities+admissions:activist-review
            ART-9.1; V; GB; ; count 1+/year; activities:activist-training
            ART-10.1; V; GB; study-hours; count 1+/half-year; activities:inspection[part=study-hours]
            ART-10.1; V; GB; dues; count 1+/half-year; activities:inspection[part=dues]
            ART-10.1; V; GB; funds; count 1+/half-year; activities:inspection[part=funds]
            ART-10.1; V; GB; mass-organizations; count 1+/half-year; activities:inspection[part=mass-organizations]
            ART-10.2; F; MEM; ; count 1+/month; dues
            ART-11.1; V; GB; ; count 1+/month; activities:joint-administration-meeting
            ART-11.2; V; GBC; ; count 1+/month; activities:general-branch-committee-meeting
            ART-11.3; A; GB; ; count 1+/year; attestations:ART-11.3
            ART-12.1; A; GB; ; count 1+/half-year; attestations:ART-12.1
            ART-13.1; V; GB; ; count 1+/year; activities:democratic-life-meeting
            ART-13.2; V; LEAD; ; count 1+/year; activities:party-lecture
            ART-13.3; V; BR; each practice-activity; approvals branch|league-branch|class-committee; approvals
            ART-14.1; A; GB; ; count 1+/year; attestations:ART-14.1
            ART-15.1; P; GB; ; checklist material-classes: newspapers|books|party-constitution|regulations|plans|summaries|documents|minutes|rosters|admission|organizational-life; checks:material-classes
            ART-16.1; A; GB; ; count 1+/year; attestations:ART-16.1
            ART-16.2; V; GB; style-inspection; count 1+/half-year; activities:style-inspection
            ART-16.2; V; GB; style-report; count 1+/half-year; documents:style-report
            ART-16.3; A; GB; ; count 1+/year; attestations:ART-16.3
            ART-17.1; V; GB; ; count 1+/graduation (05-01..06-30); activities:integrity-education
            ART-18.1; P; GB; ; document 1+; documents:website-rules
            ART-18.1; P; GB; ; count 1+/year; attestations:ART-18.1
            ART-19.1; V; GB; ; posts secretary|organization-commissioner|discipline-commissioner|affairs-officer; posts
            ART-19.1; V; GB; ; count 1+/half-year; documents:supervision-report
            ART-19.2; P; GB; ; follow-up of every missed duty; followups
            ART-20.1; A; MEM; ; count 1+/year; attestations:ART-20.1
            """;

    @Test
    void the_book_demands_what_the_document_demands_no_more_and_no_less() {
        NormEdition edition =
                ImplementationOpinion.book().asOf(LocalDate.of(2021, 1, 1)).edition();
        assertThat(edition.norms().stream()
                        .flatMap(norm -> norm.demands().stream().map(demand -> line(norm, demand))))
                .containsExactlyElementsOf(expected());
    }

    private static List<String> expected() {
        return (ANNEX + BODY).replace("COMMISSIONERS", COMMISSIONERS).lines().toList();
    }

    private static String line(Norm norm, Demand demand) {
        return String.join(
                "; ",
                norm.id().text(),
                norm.executability().code(),
                demand.addressees().stream().map(Coded::code).collect(Collectors.joining("+")),
                demand.parts().toString(),
                demand.requirement().toString(),
                demand.requirement().evidence().toString());
    }
}
