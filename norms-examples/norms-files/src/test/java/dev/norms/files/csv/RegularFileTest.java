package dev.norms.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.norms.files.CollegeFolder;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegularFileTest {
    private static final Path ENDLESS = Path.of("/dev/zero");

    @TempDir
    private Path folder;

    @Test
    void a_file_is_read_also_by_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "id");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        assertThat(RegularFile.of(file).read()).asString().isEqualTo("id");
        assertThat(RegularFile.of(link).read()).asString().isEqualTo("id");
    }

    @Test
    void a_folder_cannot_be_read() {
        assertThatThrownBy(() -> RegularFile.of(folder).read()).isInstanceOf(IOException.class);
    }

    @Test
    void a_table_that_never_ends_is_named_instead_of_read() throws IOException {
        assumeTrue(Files.exists(ENDLESS), "only where " + ENDLESS + " is");
        Files.writeString(
                folder.resolve("organizations.csv"),
                "id,kind,name,established\nart,general-branch,艺术设计学院党总支,2012-09-01\n");
        Files.createSymbolicLink(folder.resolve("people.csv"), ENDLESS);

        assertThat(CollegeFolder.check(folder, ImplementationOpinion.book()).problems())
                .extracting(problem -> problem.in(Language.ENGLISH))
                .containsExactly("people.csv: the file cannot be read");
    }
}
