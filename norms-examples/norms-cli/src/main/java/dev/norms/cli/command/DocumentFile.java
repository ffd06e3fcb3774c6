package dev.norms.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reader of a copy of the document. */
final class DocumentFile {
    /** The size limit in bytes, more than twenty times the document's size. */
    private static final int MAX_BYTES = 256 * 1024;

    private static final String CHINESE_ENCODING = "GB18030";

    private DocumentFile() {}

    static String read(Session session, Path given) {
        byte[] bytes = bytes(session.resolve(given), given);
        String text = decode(bytes, UTF_8).orElseThrow(() -> notUnicode(bytes, given));
        if (text.chars().anyMatch(DocumentFile::isBinary)) {
            throw binary(given);
        }
        if (text.replace("\uFEFF", "").isBlank()) {
            throw Failure.of("文件是空的：" + given, "the file is empty: " + given);
        }
        return text;
    }

    private static byte[] bytes(Path path, Path given) {
        if (Files.isDirectory(path)) {
            throw Failure.of("这是文件夹，应给出一个文本文件：" + given, "this is a folder, not a text file: " + given);
        }
        if (!Files.exists(path)) {
            throw Failure.of("没有这个文件：" + given, "there is no such file: " + given);
        }
        if (!Files.isReadable(path)) {
            throw Failure.of("没有读取文件的权限：" + given, "no permission to read the file: " + given);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Failure.of(
                        "文件超过" + MAX_BYTES / 1024 + " KB，不会是本文件的副本：" + given,
                        "the file has more than " + MAX_BYTES / 1024 + " KB and cannot be a copy of the document: "
                                + given);
            }
            return bytes;
        } catch (IOException e) {
            throw Failure.of("无法读取文件：" + given, "the file cannot be read: " + given);
        }
    }

    private static Failure notUnicode(byte[] bytes, Path given) {
        // FF FE and FE FF are the byte-order marks of UTF-16
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return encoded("UTF-16", given);
        }
        for (byte one : bytes) {
            if (isBinary(one)) {
                return binary(given);
            }
        }
        boolean chinese = Charset.isSupported(CHINESE_ENCODING)
                && decode(bytes, Charset.forName(CHINESE_ENCODING))
                        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                        .isPresent();
        return chinese
                ? encoded(CHINESE_ENCODING, given)
                : Failure.of("文件不是UTF-8编码，请另存为UTF-8：" + given, "the file is not in UTF-8; save it as UTF-8: " + given);
    }

    private static Failure encoded(String name, Path given) {
        return Failure.of(
                "文件似为" + name + "编码，请另存为UTF-8：" + given,
                "the file seems to be in " + name + "; save it as UTF-8: " + given);
    }

    private static Failure binary(Path given) {
        return Failure.of(
                "这不是文本文件，请先另存为UTF-8纯文本：" + given, "not a text file; save it as plain text in UTF-8: " + given);
    }

    /** Returns whether this is a control character other than white space; bytes of other encodings are negative. */
    private static boolean isBinary(int character) {
        return character >= 0 && character < ' ' && (character < '\t' || character > '\r');
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
