package dev.norms.files.workbook;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import dev.norms.label.Label;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Recognition of workbooks by their bytes, whatever their names. */
public final class WorkbookFormat {
    private static final int HEAD_BYTES = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** The first bytes of a compound file, in which old and encrypted workbooks are kept. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis".getBytes(StandardCharsets.US_ASCII);
    /** The number of bytes in which the name of an encrypted part is looked for. */
    private static final long MAX_SEARCHED = 64L << 20;

    private WorkbookFormat() {}

    /** The kind of a file. */
    enum Kind {
        /** A zip archive, as {@code .xlsx} files are. */
        WORKBOOK("", ""),
        ENCRYPTED("工作簿已加密，请取消密码后另存", "the workbook is encrypted; save it without a password"),
        OLD("是旧格式的工作簿（.xls、.et），请另存为.xlsx", "is a workbook of the old format (.xls); save it as .xlsx"),
        OPEN_DOCUMENT("是OpenDocument表格（.ods），请另存为.xlsx", "is an OpenDocument spreadsheet (.ods); save it as .xlsx"),
        OTHER("不是.xlsx工作簿，请在表格软件中打开并另存为.xlsx", "is not an .xlsx workbook; open and save it as .xlsx");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        UnreadableWorkbookException refusal() {
            return new UnreadableWorkbookException(zh, en);
        }
    }

    /**
     * Returns whether a file is a workbook, of whatever kind, by its first bytes.
     *
     * @param source its bytes
     * @return true if it is one, though it may be of a kind that is refused
     * @throws IOException if it cannot be read
     */
    public static boolean isWorkbook(ByteSource source) throws IOException {
        byte[] head = source.slice(0, ZIP.length).read();
        return Arrays.equals(head, ZIP) || Arrays.equals(head, COMPOUND);
    }

    /**
     * Returns why a file called like a workbook is refused, by its first bytes.
     *
     * @param source its bytes
     * @return a sentence for the user; empty if it is a zip archive, as {@code .xlsx} files are
     * @throws IOException if it cannot be read
     */
    public static Optional<Label> refusal(ByteSource source) throws IOException {
        Kind kind = of(source);
        return kind == Kind.WORKBOOK
                ? Optional.empty()
                : Optional.of(kind.refusal().reason());
    }

    /**
     * Returns why a damaged workbook is refused.
     *
     * @return a sentence for the user
     */
    public static Label damaged() {
        return UnreadableWorkbookException.damaged().reason();
    }

    static Kind of(ByteSource source) throws IOException {
        byte[] head = source.slice(0, HEAD_BYTES).read();
        if (startsWith(head, COMPOUND)) {
            return Bytes.indexOf(source.slice(0, MAX_SEARCHED).read(), ENCRYPTED) >= 0 ? Kind.ENCRYPTED : Kind.OLD;
        }
        if (!startsWith(head, ZIP)) {
            return Kind.OTHER;
        }
        if (Bytes.indexOf(head, OPEN_DOCUMENT) >= 0) {
            return Kind.OPEN_DOCUMENT;
        }
        return Kind.WORKBOOK;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(Arrays.copyOf(bytes, beginning.length), beginning);
    }
}
