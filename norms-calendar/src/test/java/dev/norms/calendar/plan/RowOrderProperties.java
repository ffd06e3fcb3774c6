package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.duty.NormId;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Rows stand in the order of results, however the templates of owners overlap. */
class RowOrderProperties {
    private static final List<LocalDate> DUE = List.of(LocalDate.of(2021, 3, 30), LocalDate.of(2021, 3, 31));
    private static final List<String> PERIODS = List.of("2021", "2021-03", "2021-Q1", "2021-H1");

    @Property(tries = 100)
    void rows_are_in_the_order_of_due_days_and_ids(@ForAll long seed) {
        PlanTable table = table(new Random(seed));
        List<String> inOrder = IntStream.of(table.order())
                .mapToObj(row -> text(table.obligation(row)))
                .toList();
        assertThat(inOrder)
                .isEqualTo(IntStream.range(0, table.size())
                        .mapToObj(row -> text(table.obligation(row)))
                        .sorted(CodePointOrder.INSTANCE)
                        .toList());
        assertThat(Arrays.stream(table.order()).sorted().toArray())
                .isEqualTo(IntStream.range(0, table.size()).toArray());
    }

    private static String text(Obligation obligation) {
        return obligation.window().orElseThrow().due() + " " + obligation.id();
    }

    private static PlanTable table(Random random) {
        List<Duty> plain = List.of(duty("INS-2.1", "COL-8.2"), duty("INS-2.2", "COL-8.20"), duty("INS-2.5", "COL-8.3"));
        List<Duty> forEachActivist = List.of(duty("ART-8.2", "COL-8.2"), duty("ART-8.2", "COL-8.20"));
        CollegeBuilder college = College.builder();
        List<OwnerTemplates> owners = new ArrayList<>();
        for (String owner : List.of("b", "a", "a.b", "c")) {
            college.add(Organization.branch(owner, BranchType.FACULTY).established("2012-09-01"));
            for (int i = random.nextInt(3); i >= 0; i--) {
                add(owner, null, some(plain, random), owners);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                add(owner, "p" + i, some(forEachActivist, random), owners);
            }
        }
        College built = college.build();
        CompiledNorms norms = CompiledNorms.ofAll(
                ImplementationOpinion.book(),
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                PlanRange.ofDueDays(DateRange.ofYear(2021)));
        return new PlanTable(norms, PlanScope.all(built), built, owners, List.of(), new SharedTemplates[0]);
    }

    /**
     * The duty of a norm under the id of another: one id begins with another, and is asked of parts and of the whole.
     */
    private static Duty duty(String norm, String id) {
        Duty duty = Templates.duty(norm);
        return new Duty(duty.edition(), duty.norm(), duty.demand(), NormId.parse(id));
    }

    private static void add(
            String owner, @Nullable String part, SharedTemplates templates, List<OwnerTemplates> owners) {
        if (!templates.rows().isEmpty()) {
            owners.add(new OwnerTemplates(OrganizationId.of(owner), part, templates));
        }
    }

    private static SharedTemplates some(List<Duty> duties, Random random) {
        List<ObligationTemplate> rows = new ArrayList<>();
        for (Duty duty : duties) {
            for (String period : PERIODS) {
                if (random.nextBoolean()) {
                    rows.add(Templates.owed(
                            duty,
                            Templates.window(period, LocalDate.of(2021, 3, 1), DUE.get(random.nextInt(DUE.size())))));
                }
            }
        }
        return new SharedTemplates(rows);
    }
}
