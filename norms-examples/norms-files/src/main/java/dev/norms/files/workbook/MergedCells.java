package dev.norms.files.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The merged cells of a sheet. */
final class MergedCells {
    private static final int MAX_AREAS = 100_000;
    /** The largest number of merged areas in the rows of a sheet, each row counted by itself. */
    private static final int MAX_AREAS_IN_ROWS = 1 << 22;

    private final List<Area> areas = new ArrayList<>();

    /** An area of merged cells, both corners included. */
    private record Area(CellPlace first, CellPlace last) {}

    /** Adds an area by its reference, such as {@code B2:D3}. */
    void add(String reference) throws UnreadableWorkbookException {
        String[] ends = reference.split(":", 2);
        areas.add(new Area(CellPlace.parse(ends[0]), CellPlace.parse(ends[ends.length - 1])));
        UnreadableWorkbookException.requireWithinLimits(areas.size() <= MAX_AREAS);
    }

    /** Returns a walk over the rows from the top. */
    Walk walk() {
        return new Walk(areas.stream()
                .sorted(Comparator.comparingInt(area -> area.first().row()))
                .toList());
    }

    /** A walk over the rows of a sheet, with the merged areas that each row belongs to. Not thread-safe. */
    static final class Walk {
        private final List<Area> areas;
        private final List<Area> current = new ArrayList<>();
        private final BitSet covered = new BitSet();
        private int next;
        private int seen;
        private int width;

        private Walk(List<Area> areas) {
            this.areas = areas;
        }

        /** Goes on to a row below. */
        void to(int row) throws UnreadableWorkbookException {
            current.removeIf(area -> area.last().row() < row);
            for (; next < areas.size() && areas.get(next).first().row() <= row; next++) {
                if (areas.get(next).last().row() >= row) {
                    current.add(areas.get(next));
                }
            }
            seen += current.size();
            UnreadableWorkbookException.requireWithinLimits(seen <= MAX_AREAS_IN_ROWS);
            covered.clear();
            width = 0;
            for (Area area : current) {
                int from = area.first().column();
                int until = area.last().column() + 1;
                width = Math.max(width, until);
                // the first cell of an area is the one that has the value
                int first = area.first().row() == row ? from + 1 : from;
                if (first < until) {
                    covered.set(first, until);
                }
            }
        }

        /** Returns the number of cells of the row up to the last one in a merged area. */
        int width() {
            return width;
        }

        /** Returns whether a cell of the row is in a merged area whose value stands in another cell. */
        boolean isCovered(int column) {
            return covered.get(column);
        }
    }
}
