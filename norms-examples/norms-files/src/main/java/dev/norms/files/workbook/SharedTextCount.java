package dev.norms.files.workbook;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number and length of the texts that cells share, of which the reader keeps every one in memory. */
final class SharedTextCount {
    private static final int MAX_TEXTS = 1_000_000;
    private static final long MAX_CHARACTERS = 32L << 20;

    private int count;
    private long length;

    /** Counts the text at whose start tag the reader stands. */
    void add(XMLStreamReader xml) throws XMLStreamException, UnreadableWorkbookException {
        count++;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> length += xml.getTextLength();
                default -> {
                    // no text
                }
            }
        }
        if (count > MAX_TEXTS || length > MAX_CHARACTERS) {
            throw new UnreadableWorkbookException(
                    "工作簿中的文字过多，请拆分或另存为CSV", "the workbook has too much text; split it or save it as CSV");
        }
    }

    int count() {
        return count;
    }
}
