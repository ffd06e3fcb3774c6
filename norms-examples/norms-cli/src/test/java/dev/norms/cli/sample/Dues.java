package dev.norms.cli.sample;

import dev.norms.cli.sample.Roster.Stay;
import java.time.LocalDate;

/** The dues of each month: most are paid before the month is over, some in the month after, some never. */
final class Dues {
    private Dues() {}

    static Table table(Roster roster) {
        Table table = new Table("person", "month", "paid");
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(Days.YEAR, month, 1);
            for (Stay stay : roster.members("art", first)) {
                String person = stay.person();
                if (!Gaps.unpaid(person, month)) {
                    LocalDate paid = first.plusDays(4 + Dice.roll(20, "dues", person, month));
                    table.row(person, Days.monthName(month), Gaps.paidLate(person, month) ? paid.plusMonths(1) : paid);
                }
            }
        }
        return table;
    }
}
