package dev.norms.opinion.admission;

import dev.norms.norm.Interpretations;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** The rules on the admission of members (发展党员工作细则) of 2014 and as revised in 2026. */
public final class AdmissionRules {
    /** The day of issue of the edition of 2014. */
    static final LocalDate ISSUED_2014 = LocalDate.of(2014, 5, 28);
    /** The day of issue of the edition of 2026, which is in force from that day. */
    static final LocalDate ISSUED_2026 = LocalDate.of(2026, 5, 11);

    private AdmissionRules() {}

    /**
     * Returns the procedure of both editions.
     *
     * @param in the readings that apply
     * @return the procedure
     */
    public static AdmissionProcedure procedure(Interpretations in) {
        return new AdmissionProcedure(List.of(
                new Steps(in, false).edition(DateRange.of(ISSUED_2014, ISSUED_2026)),
                new Steps(in, true).edition(DateRange.since(ISSUED_2026))));
    }
}
