package dev.norms.files.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What one sheet holds beside the values of its cells: merged cells, and formulas without a result. */
final class SheetPart {
    static final SheetPart EMPTY = new SheetPart();

    private static final int WIDEST = 16_384;
    private static final int LONGEST_NUMBER = 400;
    /** The most places up to the last cell of each row, all rows together. */
    private static final long MOST_PLACES = 64L << 20;
    /** The most comparisons of a cell with a range that one formula fills. */
    private static final long MOST_COMPARISONS = 1L << 30;

    private static final int MOST_EXCEPTIONS = 100_000;

    private final List<Area> merged = new ArrayList<>();
    private final Set<Place> pending = new HashSet<>();
    private long places;
    private long cells;
    private long arrays;
    private int lastText = -1;
    private boolean filled;

    /** A cell by row and column, both counted from 0. */
    private record Place(int row, int column) {}

    /** Cells that are shown as one; both ends belong to it. */
    private record Area(Place first, Place last) {
        boolean covers(int row, int column) {
            return first.row() <= row
                    && row <= last.row()
                    && first.column() <= column
                    && column <= last.column()
                    && !(row == first.row() && column == first.column());
        }
    }

    /** Looks through the cells, at whose beginning a reader stands. */
    void readCells(XMLStreamReader xml) throws XMLStreamException, Refusal {
        int row = -1;
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
                return;
            }
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                places += column + 1L;
                limit(places <= MOST_PLACES);
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                row = Optional.ofNullable(xml.getAttributeValue(null, "r"))
                        .map(text -> number(text) - 1)
                        .orElse(row + 1);
                column = -1;
            } else if (xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : place(reference).column();
                limit(column < WIDEST);
                readCell(xml, new Place(row, column));
                cells++;
                limit(cells * arrays <= MOST_COMPARISONS);
            }
        }
    }

    private void readCell(XMLStreamReader xml, Place place) throws XMLStreamException, Refusal {
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        boolean isFormula = false;
        boolean hasValue = type.equals("str");
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
                limit(value.length() <= LONGEST_NUMBER);
                hasValue |= !value.isEmpty();
                filled |= hasValue;
                if (type.equals("s") && !value.isEmpty()) {
                    lastText = Math.max(lastText, number(value));
                }
            }
        }
        if (isFormula && !hasValue && type.equals("n")) {
            pending.add(place);
            limit(pending.size() <= MOST_EXCEPTIONS);
        }
    }

    /** Adds cells that are shown as one. */
    void merge(XMLStreamReader xml) throws Refusal {
        String[] ends = String.valueOf(xml.getAttributeValue(null, "ref")).split(":", 2);
        merged.add(new Area(place(ends[0]), place(ends[ends.length - 1])));
        limit(merged.size() <= MOST_EXCEPTIONS);
    }

    /** Checks that every text that a cell shares exists. */
    void check(int texts) throws Refusal {
        if (lastText >= texts) {
            throw damaged();
        }
    }

    /** Returns whether any cell has a value. */
    boolean isFilled() {
        return filled;
    }

    /** Returns the number of cells of a row up to the last one that belongs to a merged one. */
    int coveredWidth(int row) {
        return merged.stream()
                .filter(area -> area.first().row() <= row && row <= area.last().row())
                .mapToInt(area -> area.last().column() + 1)
                .max()
                .orElse(0);
    }

    /** Returns whether a cell belongs to a merged one whose value stands elsewhere. */
    boolean isCovered(int row, int column) {
        return !merged.isEmpty() && merged.stream().anyMatch(area -> area.covers(row, column));
    }

    /** Returns whether a cell has a formula that was never computed. */
    boolean isPending(int row, int column) {
        return !pending.isEmpty() && pending.contains(new Place(row, column));
    }

    private static void limit(boolean isWithin) throws Refusal {
        if (!isWithin) {
            throw new Refusal(
                    "工作表过大，请删去多余的行列、公式，或另存为CSV",
                    "the sheet is too large; delete unused rows, columns and formulas, or save it as CSV");
        }
    }

    private static Refusal damaged() {
        return new Refusal("工作簿已损坏，请在表格软件中打开并另存为.xlsx", "the workbook is damaged; open and save it as .xlsx again");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    /** Reads a reference such as {@code B12}. */
    private static Place place(String reference) throws Refusal {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            limit(column <= WIDEST);
        }
        int row = number(reference.substring(i));
        if (column == 0 || row < 1 || row == Integer.MAX_VALUE) {
            throw damaged();
        }
        return new Place(row - 1, column - 1);
    }
}
