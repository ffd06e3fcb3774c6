package dev.norms.files.workbook;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What one sheet holds besides the values of its cells: merged cells, and formulas without a result. */
final class SheetPart {
    static final SheetPart EMPTY = new SheetPart();

    private static final int MAX_NUMBER_LENGTH = 400;
    /** The largest number of cells of all rows, empty ones before the last of a row included. */
    private static final long MAX_PLACES = 64L << 20;
    /** The largest number of comparisons of a cell with a range that one formula fills. */
    private static final long MAX_COMPARISONS = 1L << 30;

    /** The largest number of formulas without a result. */
    private static final int MAX_PENDING = 100_000;

    private final MergedCells merged = new MergedCells();
    private final Set<CellPlace> pending = new HashSet<>();
    private long places;
    private long cells;
    /** The number of formulas that fill a range. */
    private long arrays;

    /** The largest index of a shared text to which a cell refers. */
    private int lastText = -1;

    private boolean filled;

    /** Looks through the cells; the reader stands at their beginning. */
    void readCells(XMLStreamReader xml) throws XMLStreamException, UnreadableWorkbookException {
        int row = -1;
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
                return;
            }
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                places += column + 1L;
                UnreadableWorkbookException.requireWithinLimits(places <= MAX_PLACES);
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                row = Optional.ofNullable(xml.getAttributeValue(null, "r"))
                        .map(text -> CellPlace.number(text) - 1)
                        .orElse(row + 1);
                column = -1;
            } else if (xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null
                        ? column + 1
                        : CellPlace.parse(reference).column();
                UnreadableWorkbookException.requireWithinLimits(column < CellPlace.MAX_COLUMNS);
                readCell(xml, new CellPlace(row, column));
                cells++;
                UnreadableWorkbookException.requireWithinLimits(cells * arrays <= MAX_COMPARISONS);
            }
        }
    }

    private void readCell(XMLStreamReader xml, CellPlace place) throws XMLStreamException, UnreadableWorkbookException {
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        boolean isFormula = false;
        boolean hasValue = type.equals("str"); // the text that a formula gives may be empty
        for (int event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("f")) {
                isFormula = true;
                arrays += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
            }
            filled |= event == XMLStreamReader.CHARACTERS;
            if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("v")
                    && !type.equals("str")
                    && !type.equals("inlineStr")) {
                String value = xml.getElementText();
                UnreadableWorkbookException.requireWithinLimits(value.length() <= MAX_NUMBER_LENGTH);
                hasValue |= !value.isEmpty();
                filled |= hasValue;
                if (type.equals("s") && !value.isEmpty()) {
                    lastText = Math.max(lastText, CellPlace.number(value));
                }
            }
        }
        if (isFormula && !hasValue && type.equals("n")) {
            pending.add(place);
            UnreadableWorkbookException.requireWithinLimits(pending.size() <= MAX_PENDING);
        }
    }

    /** Adds an area of merged cells. */
    void merge(XMLStreamReader xml) throws UnreadableWorkbookException {
        merged.add(String.valueOf(xml.getAttributeValue(null, "ref")));
    }

    /** Checks that every shared text to which a cell refers exists. */
    void check(int texts) throws UnreadableWorkbookException {
        if (lastText >= texts) {
            throw UnreadableWorkbookException.damaged();
        }
    }

    /** Returns whether any cell has a value. */
    boolean isFilled() {
        return filled;
    }

    /** Returns the merged cells. */
    MergedCells merged() {
        return merged;
    }

    /** Returns whether a cell has a formula that was never computed. */
    boolean isPending(int row, int column) {
        return !pending.isEmpty() && pending.contains(new CellPlace(row, column));
    }
}
