package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Remedies with their reasons in words. */
final class Why {
    private static final Label IN_PLACE = Label.of("补上即落实", "once this is in place, the duty is met");

    private Why() {}

    /** Returns a remedy without acts: nothing is to be done, or nothing can be done yet, as the verdict says. */
    static Remedy idle(Finding finding) {
        if (finding.verdict() != Verdict.UPCOMING) {
            return new Remedy(finding, Outcome.HOLDS, List.of(), finding.label());
        }
        Window window = finding.obligation().window().orElseThrow();
        return new Remedy(
                finding,
                Outcome.LATER,
                List.of(),
                Label.format(
                        "{0}起办理，期限{1}",
                        "it can be done from {0}; the deadline is {1}", window.opens(), window.deadline()));
    }

    static Remedy recorded(Shortfall shortfall, List<? extends Act> acts, Situation situation) {
        Finding finding = shortfall.finding();
        boolean isLate = shortfall.isLate(situation);
        Optional<Window> window = finding.obligation().window();
        Label why = window.isEmpty()
                ? IN_PLACE
                : shortfall.asksFor(EvidenceSource.ATTESTATIONS)
                        ? Label.of("确认不论早晚", "an attestation is never late")
                        : byDeadline(window.get(), isLate);
        return done(finding, acts, isLate, why);
    }

    /** Returns a remedy by changes of the college, which for a duty with a deadline only come before the records. */
    static Remedy changed(Finding finding, List<? extends Act> acts, Situation situation) {
        Optional<Window> window = finding.obligation().window();
        if (window.isEmpty()) {
            return inPlace(finding, acts);
        }
        boolean isLate = situation.day().isAfter(situation.counter().deadline(finding.obligation()));
        return done(finding, acts, isLate, byDeadline(window.get(), isLate));
    }

    private static Label byDeadline(Window window, boolean isLate) {
        return isLate
                ? Label.format(
                        "期限{0}已过，只能补办", "the deadline {0} has passed, so it can only be made up", window.deadline())
                : Label.format("期限{0}未到", "the deadline {0} has not passed", window.deadline());
    }

    static Remedy inPlace(Finding finding, List<? extends Act> acts) {
        return done(finding, acts, false, IN_PLACE);
    }

    /** Returns a remedy after whose acts the duty is met, in time or late. */
    private static Remedy done(Finding finding, List<? extends Act> acts, boolean isLate, Label why) {
        return new Remedy(finding, isLate ? Outcome.MADE_UP : Outcome.MET, List.copyOf(acts), known(finding, why));
    }

    private static Label known(Finding finding, Label why) {
        return finding.verdict() == Verdict.NO_DATA
                ? Label.format("{0}；如早已办理，补录即可", "{0}; if it was done already, it only has to be recorded", why)
                : why;
    }

    static Remedy none(Finding finding, Label why) {
        return new Remedy(finding, Outcome.NONE, List.of(), why);
    }

    static Remedy later(Finding finding, Label why) {
        return new Remedy(finding, Outcome.LATER, List.of(), why);
    }

    /** Returns a remedy without acts, with the reason why no record of the day would count. */
    static Remedy notCounted(Shortfall shortfall, List<OrganizationId> keepers, Situation situation) {
        Finding finding = shortfall.finding();
        LocalDate day = situation.day();
        Optional<Window> window = finding.obligation().window();
        if (window.isPresent()
                && shortfall.named().isEmpty()
                && day.isAfter(window.get().lastByDay())) {
            return none(
                    finding,
                    Label.format(
                            "按日期计入，{0}以后的不再计入{1}",
                            "records count by their date: after {0} they no longer count for {1}",
                            window.get().lastByDay(),
                            window.get().period().label()));
        }
        for (OrganizationId keeper : keepers) {
            Optional<Organization> organization = situation.college().find(keeper);
            if (organization.isPresent() && !situation.exists(organization.get())) {
                return gone(finding, organization.get(), day);
            }
        }
        return none(
                finding,
                keepers.isEmpty()
                        ? Label.of(
                                "查询日没有可以举办的组织，或本人不在任何支部",
                                "on that day there is no organization that could hold it, or the person is in no branch")
                        : Label.of("查询日的记录都不能计入", "no record of that day would count"));
    }

    static Remedy gone(Finding finding, Organization organization, LocalDate day) {
        LocalDate from = organization.life().from();
        if (from.isAfter(day)) {
            return later(finding, Label.format("{0}于{1}成立", "{0} is founded on {1}", organization.id(), from));
        }
        return none(
                finding,
                Label.format(
                        "{0}已于{1}撤销",
                        "{0} was dissolved on {1}",
                        organization.id(),
                        organization.life().end()));
    }
}
