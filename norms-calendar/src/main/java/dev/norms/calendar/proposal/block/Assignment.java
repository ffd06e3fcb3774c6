package dev.norms.calendar.proposal.block;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cheapest places of meetings of which no two may have the same place in time: an assignment problem, solved by
 * shortest augmenting paths with potentials (Jonker and Volgenant 1987).
 *
 * <p>Where the meetings must be apart, no two may be in the same stretch of consecutive places, either. Any number may
 * be at a place that is not in time. A row is a meeting, a column a stretch of places of which only one may be taken.
 */
public final class Assignment {
    /** The column of a place that is not in time; also no column, and no row. */
    private static final int FREE = -1;

    private static final Cost FAR = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);

    /** For each row the columns that it may have; {@link #costs} and {@link #numbers} are in the same order. */
    private final int[][] columns;

    private final Cost[][] costs;
    /** The numbers of the options, the cheapest of each row in each column. */
    private final int[][] numbers;

    private final Cost[] rowPrice;
    private final Cost[] columnPrice;
    private final int[] rowOf;
    private final int[] chosen;

    /**
     * Prepares an assignment.
     *
     * @param options the options of each meeting
     * @param allowed the numbers of those that may be taken, at least one for each meeting
     * @param ties the tie-breaker of each option
     * @param width the number of consecutive places of which only one may be taken, from 1
     * @param shift by how many places the first stretch is shorter
     */
    public Assignment(List<List<Option>> options, List<BitSet> allowed, int[][] ties, int width, int shift) {
        int rows = options.size();
        columns = new int[rows][];
        costs = new Cost[rows][];
        numbers = new int[rows][];
        Map<Integer, Integer> known = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            Map<Integer, Integer> cheapest = new LinkedHashMap<>();
            List<Option> own = options.get(row);
            int[] tie = ties[row];
            allowed.get(row).stream().forEach(i -> {
                int place = own.get(i).place();
                cheapest.merge(
                        place < 0 ? FREE : (place + shift) / width,
                        i,
                        (one, other) -> cost(own, tie, other).compareTo(cost(own, tie, one)) < 0 ? other : one);
            });
            int size = cheapest.size();
            numbers[row] = new int[size];
            columns[row] = new int[size];
            costs[row] = new Cost[size];
            int at = 0;
            for (Map.Entry<Integer, Integer> entry : cheapest.entrySet()) {
                numbers[row][at] = entry.getValue();
                columns[row][at] =
                        entry.getKey() == FREE ? FREE : known.computeIfAbsent(entry.getKey(), any -> known.size());
                costs[row][at] = cost(own, tie, entry.getValue());
                at++;
            }
        }
        rowPrice = new Cost[rows];
        columnPrice = new Cost[known.size()];
        Arrays.fill(columnPrice, Cost.NONE);
        rowOf = new int[known.size()];
        Arrays.fill(rowOf, FREE);
        chosen = new int[rows];
    }

    private static Cost cost(List<Option> options, int[] ties, int option) {
        return options.get(option).cost().plus(new Cost(0, ties[option]));
    }

    /**
     * Finds the cheapest places.
     *
     * @return the number of the option that each meeting takes; empty if there are not places enough
     */
    public Optional<int[]> solve() {
        for (int row = 0; row < chosen.length; row++) {
            rowPrice[row] = Arrays.stream(costs[row]).min(Cost::compareTo).orElseThrow();
            if (!new Path(row).augment()) {
                return Optional.empty();
            }
        }
        int[] options = new int[chosen.length];
        for (int row = 0; row < options.length; row++) {
            options[row] = numbers[row][chosen[row]];
        }
        return Optional.of(options);
    }

    /** Returns how much a meeting adds to the cost, at the prices of places in the solution. */
    Cost price(int meeting) {
        return rowPrice[meeting];
    }

    /** The search for the cheapest way to place one more meeting, moving others. */
    private final class Path {
        private final int start;
        private final Cost[] distance = new Cost[columnPrice.length];
        private final int[] fromRow = new int[columnPrice.length];
        private final int[] fromOption = new int[columnPrice.length];
        private final boolean[] isDone = new boolean[columnPrice.length];
        private Cost end = FAR;
        private int endRow = FREE;
        private int endOption = FREE;

        Path(int start) {
            this.start = start;
            Arrays.fill(distance, FAR);
        }

        boolean augment() {
            relax(start, Cost.NONE);
            int column = nearest();
            while (column != FREE && rowOf[column] != FREE) {
                isDone[column] = true;
                relax(rowOf[column], distance[column]);
                column = nearest();
            }
            if (column == FREE && endRow == FREE) {
                return false;
            }
            Cost reached = column == FREE ? end : distance[column];
            updatePrices(reached);
            int row = column == FREE ? endRow : fromRow[column];
            int option = column == FREE ? endOption : fromOption[column];
            flip(row, option);
            return true;
        }

        private void relax(int row, Cost before) {
            for (int i = 0; i < columns[row].length; i++) {
                int column = columns[row][i];
                Cost length = before.plus(costs[row][i]).minus(rowPrice[row]);
                if (column == FREE) {
                    if (length.compareTo(end) < 0) {
                        end = length;
                        endRow = row;
                        endOption = i;
                    }
                } else if (!isDone[column]) {
                    length = length.minus(columnPrice[column]);
                    if (length.compareTo(distance[column]) < 0) {
                        distance[column] = length;
                        fromRow[column] = row;
                        fromOption[column] = i;
                    }
                }
            }
        }

        /** Returns the nearest column that is not done; {@link #FREE} if a place that is not in time is nearer. */
        private int nearest() {
            int nearest = FREE;
            Cost shortest = end;
            for (int column = 0; column < distance.length; column++) {
                if (!isDone[column]) {
                    int order = distance[column].compareTo(shortest);
                    if (order < 0 || (order == 0 && nearest == FREE && !distance[column].equals(FAR))) {
                        nearest = column;
                        shortest = distance[column];
                    }
                }
            }
            return nearest;
        }

        private void updatePrices(Cost reached) {
            rowPrice[start] = rowPrice[start].plus(reached);
            for (int column = 0; column < isDone.length; column++) {
                if (isDone[column]) {
                    Cost less = reached.minus(distance[column]);
                    columnPrice[column] = columnPrice[column].minus(less);
                    rowPrice[rowOf[column]] = rowPrice[rowOf[column]].plus(less);
                }
            }
        }

        private void flip(int lastRow, int lastOption) {
            int row = lastRow;
            int option = lastOption;
            while (true) {
                int before = chosenColumn(row);
                chosen[row] = option;
                if (columns[row][option] != FREE) {
                    rowOf[columns[row][option]] = row;
                }
                if (row == start) {
                    return;
                }
                option = fromOption[before];
                row = fromRow[before];
            }
        }

        private int chosenColumn(int row) {
            return row == start ? FREE : columns[row][chosen[row]];
        }
    }
}
