package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.opinion.ImplementationOpinion;
import dev.norms.testing.LibreOffice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that LibreOffice has opened and saved says the same; skipped with a notice where it is not installed. */
@Tag("desktop")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class OfficeWorkbookTest {
    @TempDir
    Path folder;

    private LibreOffice office;

    @BeforeEach
    void find() {
        office = LibreOffice.find(folder);
    }

    @Test
    void a_template_filled_in_with_who_is_there_is_read_alike_after_an_office_has_saved_it()
            throws IOException, InterruptedException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CollegeTemplate.of(2027, Folder.good().sources(), ImplementationOpinion.book())
                .writeWorkbook(written);

        CollegeFiles saved = read(saved(written.toByteArray()));

        assertThat(saved.college().people()).isNotEmpty();
        assertThat(Snapshot.of(saved)).isEqualTo(Snapshot.of(read(written.toByteArray())));
    }

    @Test
    void every_table_with_days_and_numbers_is_read_alike_after_an_office_has_saved_it()
            throws IOException, InterruptedException {
        Sheets sheets = new Sheets();
        for (String file : Folder.COLUMNS.keySet()) {
            sheets.sheet(file.replace(".csv", ""), Folder.good().text(file));
        }

        CollegeFiles saved = read(saved(sheets.bytes()));

        assertThat(Snapshot.of(saved)).isEqualTo(Snapshot.of(Folder.good().read()));
    }

    private static CollegeFiles read(byte[] workbook) {
        return Folder.of("college.xlsx", "").put("college.xlsx", workbook).read();
    }

    private byte[] saved(byte[] workbook) throws IOException, InterruptedException {
        Path given = Files.write(folder.resolve("college.xlsx"), workbook);
        return Files.readAllBytes(office.convert(LibreOffice.WORKBOOK, given).resolve("college.xlsx"));
    }
}
