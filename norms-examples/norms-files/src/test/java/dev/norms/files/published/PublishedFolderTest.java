package dev.norms.files.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.feed.EntryForm;
import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.feed.Namespace;
import dev.norms.calendar.feed.Published;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFolderTest {
    @Test
    void a_completed_to_do_is_read_as_it_was_written(@TempDir Path folder) throws IOException {
        College college = College.builder()
                .add(Organization.branch("b1", BranchType.UNDERGRADUATE).established("2012-09-01"))
                .build();
        Ledger ledger = Ledger.builder(college)
                .supply(EvidenceSource.ACTIVITIES)
                .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("b1")
                        .on("2021-03-10"))
                .build();
        Schedule year = Schedule.of(
                ImplementationOpinion.book(),
                college,
                CollegeCalendar.of(ChinaWorkdays.bundled()),
                DateRange.ofYear(2021));
        Feeds feeds =
                Feeds.of(Assessment.of(year, ledger, LocalDate.of(2021, 5, 1))).as(EntryForm.TO_DO);
        Feed feed = feeds.college();
        try (OutputStream out = Files.newOutputStream(folder.resolve(feed.address()))) {
            feed.write(out);
        }
        assertThat(Files.readString(folder.resolve(feed.address()))).contains("COMPLETED:20210310T040000Z");
        Published published = PublishedFolder.check(folder, Namespace.NONE).orThrow();
        assertThat(published.entries(feed.address())).containsExactlyElementsOf(feed.entries());
        assertThat(feeds.since(published).college().entries()).isEqualTo(feed.entries());
    }
}
