package dev.norms.files.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Copies a workbook without the time of writing, so that the same content gives the same bytes. {@code Timeless} of
 * norms-report does so for reports, by way of a temporary file; neither module depends on the other.
 */
final class TimelessZip {
    /**
     * A time that a zip file stores independently of the machine's time zone; the first moment of 1980 would not be.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private TimelessZip() {}

    /** Copies a workbook to a stream, which is flushed, not closed. */
    static void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile from = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                byte[] content = from.getInputStream(entry).readAllBytes();
                zip.write(
                        entry.getName().equals(PROPERTIES)
                                ? new String(content, UTF_8)
                                        .replaceAll(CREATED, "")
                                        .getBytes(UTF_8)
                                : content);
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }
}
