package dev.norms.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import dev.norms.fact.Checked;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.opinion.ImplementationOpinion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads inputs as the folder of a college: as tables, a workbook, a profile, or one cell. */
final class Folders {
    private static final String ORGANIZATIONS =
            "id,kind,name,parent,type,established\nart,general-branch,艺术设计学院党总支,,,2012-09-01\nart-f1,branch,教工第一党支部,art,faculty,2012-09-01\n";
    private static final String PEOPLE = "id,organization,status,from\np1,art-f1,full,2012-09-01\n";

    private Folders() {}

    static void readTables(byte[] input) {
        Map<String, ByteSource> files = new HashMap<>();
        Parts.of(input).forEach((name, bytes) -> files.put(name, ByteSource.wrap(bytes)));
        read(files);
    }

    static void readWorkbook(byte[] input) {
        boolean zipped = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        read(Map.of("a.xlsx", ByteSource.wrap(zipped ? input : zip(Parts.of(input)))));
    }

    static void readProfile(byte[] input) {
        String profile = "setting,value,reason,by\n" + Texts.decode(input);
        read(Map.of("organizations.csv", source(ORGANIZATIONS), "profile.csv", source(profile)));
    }

    static void readCell(byte[] input) {
        String cell = "\"" + Texts.decode(input).replace("\"", "\"\"") + "\"";
        read(Map.of(
                "organizations.csv", source(ORGANIZATIONS),
                "people.csv", source(PEOPLE),
                "study.csv", source("person,date,hours\np1," + cell + ",2\np1,2026-03-05," + cell + "\n"),
                "dues.csv", source("person,month,paid\np1," + cell + ",2026-03-05\n"),
                "activities.csv",
                        source("organization,kinds,date,for_period,led_by\nart," + cell + ",2026-03-05," + cell + ","
                                + cell + "\n"),
                "workdays.csv", source("date,kind,name\n2026-03-05," + cell + "," + cell + "\n"),
                "ballots.csv",
                        source("id,organization,date,matter,entitled,present\nv1," + cell + ",2026-03-05,election,"
                                + cell + ",3\n")));
    }

    private static void read(Map<String, ByteSource> files) {
        Checked<CollegeFiles> read = CollegeFolder.check(files, ImplementationOpinion.book());
        Bounds.requireSentences(read.problems());
        read.value().leniencies().forEach(note -> Bounds.requireSentences(note.label()));
        read.value().notes().forEach(Bounds::requireSentences);
    }

    private static ByteSource source(String text) {
        return ByteSource.wrap(text.getBytes(UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
