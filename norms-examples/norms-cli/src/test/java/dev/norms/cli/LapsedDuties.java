package dev.norms.cli;

import static dev.norms.evidence.ActivityKind.MEMBERS_ASSEMBLY;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.ledger.Activity;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;

class LapsedDuties {
    public static void main(String[] arguments) {
        CollegeFiles files = CollegeFolder.read(Path.of(arguments[0]), ImplementationOpinion.book());
        Activity meeting = Activity.builder("a1", MEMBERS_ASSEMBLY)
                .by("art-f1")
                .on("2026-09-14")
                .build();
        Schedule year = Schedule.of(files.book(), files.college(), files.calendar(), DateRange.ofYear(2026));
        Assessment standing = Assessment.of(year, files.ledger().with(meeting), LocalDate.of(2026, 9, 15));
        standing.lapsed()
                .byOrganization()
                .forEach((owner, findings) -> System.out.println(owner + ": " + findings.size() + " lapsed"));
        System.out.println(standing.get("INS-2.1@art-f1/2026-Q3").reason().zh());
    }
}
