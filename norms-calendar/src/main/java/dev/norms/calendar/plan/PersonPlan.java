package dev.norms.calendar.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.StudyYear;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.duty.Addressee;
import dev.norms.internal.column.PersonHistory;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.Applicability;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans what persons owe. Persons whose stays and posts lie in the same places among the days that matter are of one
 * kind and share templates.
 */
final class PersonPlan {
    /** The status stands above the 40 bits of {@link BorderDays}. */
    private static final int STATUS_SHIFT = 40;

    private final ListMultimap<Addressee, ObligationTemplate> counts;
    private final CompiledNorms norms;
    private final Map<ImmutableList<Object>, SharedTemplates> known = new ConcurrentHashMap<>();

    PersonPlan(CompiledNorms norms) {
        this.counts = norms.counts(Optional.empty());
        this.norms = norms;
    }

    /** Plans the persons of a college one by one; most of them are of the same kind as the one before. */
    final class Walk {
        private final College college;
        /** The kind of the last person with one stay and no post, and the templates of that kind. */
        private long last;

        private @Nullable SharedTemplates templates;

        Walk(College college) {
            this.college = college;
        }

        SharedTemplates templates(PersonHistory<Stay, Post> person) {
            if (person.stays().size() != 1 || !person.posts().isEmpty()) {
                return find(kind(person, college), person, college);
            }
            long kind = kind(person, 0);
            if (templates == null || kind != last) {
                last = kind;
                templates = find(ImmutableList.of(kind), person, college);
            }
            return templates;
        }
    }

    private SharedTemplates find(ImmutableList<Object> kind, PersonHistory<Stay, Post> person, College college) {
        SharedTemplates found = known.get(kind);
        return found != null ? found : known.computeIfAbsent(kind, any -> new SharedTemplates(rows(person, college)));
    }

    /**
     * Returns a key of the kind of a person: where each stay and post lies among the days that matter, and what it is.
     */
    private ImmutableList<Object> kind(PersonHistory<Stay, Post> person, College college) {
        ImmutableList.Builder<Object> kind = ImmutableList.builder();
        for (int stay = 0; stay < person.stays().size(); stay++) {
            kind.add(kind(person, stay));
        }
        for (Post post : person.posts()) {
            boolean inGroup = college.find(post.organization())
                    .map(Organization::kind)
                    .filter(OrganizationKind.GROUP::equals)
                    .isPresent();
            kind.add(norms.days().position(post.during()), post.role(), inGroup);
        }
        return kind.build();
    }

    private long kind(PersonHistory<Stay, Post> person, int stay) {
        long status = (person.isMember(stay) ? 1 : 0) | (person.isLeadingCadre(stay) ? 2 : 0);
        int first = person.firstDay(stay);
        int end = person.endDay(stay);
        // a cadre owes by the number of days as well, so the days themselves decide the kind
        return (person.isLeadingCadre(stay)
                        ? norms.days().clipped(first, end)
                        : norms.days().position(first, end))
                | status << STATUS_SHIFT;
    }

    private List<ObligationTemplate> rows(PersonHistory<Stay, Post> person, College college) {
        List<ObligationTemplate> rows = new ArrayList<>();
        counts.forEach((addressee, count) -> {
            if (addressee == Addressee.LEADING_CADRE) {
                cadre(person.stays(), count, rows);
                return;
            }
            int stay = bound(person.stays(), addressee, count.window().opens());
            if (stay != ObligationTemplate.NOWHERE) {
                rows.add(count.withStay(stay));
            }
        });
        for (CompiledNorms.Studied studied : norms.studies()) {
            for (Window year : studied.years()) {
                study(person, college, studied, year, rows);
            }
        }
        return rows;
    }

    /**
     * Adds a duty of leading cadres if the person is one on any day of the window; it applies only if the person is one
     * on at least half of the days and on the last.
     */
    private static void cadre(List<Stay> stays, ObligationTemplate count, List<ObligationTemplate> rows) {
        DateRange window = count.window().days();
        long days = 0;
        int stay = ObligationTemplate.NOWHERE;
        boolean isAtEnd = false;
        for (int i = 0; i < stays.size(); i++) {
            Stay each = stays.get(i);
            long shared = each.status().isMember() && each.isLeadingCadre() ? Overlap.days(window, each.during()) : 0;
            if (shared > 0) {
                days += shared;
                stay = i;
                isAtEnd = each.during().contains(window.last());
            }
        }
        if (days > 0) {
            ObligationTemplate owed = count.withStay(stay);
            rows.add(
                    isAtEnd && 2 * days >= Overlap.days(window)
                            ? owed
                            : owed.without(ObligationTemplate.NotApplicable.CADRE));
        }
    }

    private static void study(
            PersonHistory<Stay, Post> person,
            College college,
            CompiledNorms.Studied studied,
            Window year,
            List<ObligationTemplate> rows) {
        Duty duty = studied.duty();
        StudyYear study = StudyYear.of(
                college,
                duty.edition(),
                duty.norm(),
                person.person(),
                year.opens().getYear());
        study.norm().ifPresent(governing -> {
            ObligationTemplate owed = ObligationTemplate.of(
                            governedBy(governing, duty),
                            Optional.empty(),
                            year,
                            Bound.atLeast(study.required()),
                            new Applicability.Always())
                    .withStay(latest(person.stays(), year.days()));
            rows.add(
                    isMemberOn(person.stays(), year.close())
                            ? owed
                            : owed.without(ObligationTemplate.NotApplicable.LEFT));
        });
    }

    /** Returns a duty with another governing norm, under the same id. */
    private static Duty governedBy(Norm norm, Duty duty) {
        return norm.equals(duty.norm())
                ? duty
                : new Duty(
                        duty.edition(),
                        norm,
                        StudyYear.demand(norm),
                        duty.norm().id());
    }

    private static boolean isMemberOn(List<Stay> stays, LocalDate day) {
        for (Stay stay : stays) {
            if (stay.status().isMember() && stay.during().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the latest stay as a member in the year. */
    private static int latest(List<Stay> stays, DateRange year) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            if (stays.get(i).status().isMember() && stays.get(i).during().overlaps(year)) {
                return i;
            }
        }
        return ObligationTemplate.NOWHERE;
    }

    /**
     * Returns the index of the stay by which a person is bound; {@link ObligationTemplate#NOWHERE} if there is none.
     */
    static int bound(List<Stay> stays, Addressee addressee, LocalDate day) {
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            if (stay.during().contains(day)) {
                return stay.status().isMember() && (addressee != Addressee.LEADING_CADRE || stay.isLeadingCadre())
                        ? i
                        : ObligationTemplate.NOWHERE;
            }
        }
        return ObligationTemplate.NOWHERE;
    }
}
