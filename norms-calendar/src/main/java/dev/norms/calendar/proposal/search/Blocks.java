package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The partitions of a puzzle: components that have nothing to do with each other, and in each the blocks of meetings
 * that exclude each other.
 */
final class Blocks {
    /** The largest number of days between meetings that is considered, more than a year has. */
    private static final int MAX_DAYS_APART = 400;

    private final Puzzle puzzle;

    Blocks(Puzzle puzzle) {
        this.puzzle = puzzle;
    }

    /** The components, each with the numbers of its meetings in order. */
    List<int[]> components() {
        int[] leader = new int[puzzle.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < leader.length; i++) {
            for (int j = puzzle.excluded(i).previousSetBit(i);
                    j >= 0;
                    j = puzzle.excluded(i).previousSetBit(j - 1)) {
                if (puzzle.compete(i, j)) {
                    unite(leader, i, j);
                }
            }
            for (Rule rule : puzzle.rules(i)) {
                unite(leader, rule.first(), rule.second());
            }
            for (Option option : puzzle.options(i)) {
                if (Place.isBeside(option.place())) {
                    unite(leader, i, Place.host(option.place()));
                }
            }
        }
        return grouped(leader);
    }

    /** Unites the sets of two meetings (union-find); the leader of a set is its lowest number. */
    private static void unite(int[] leader, int one, int other) {
        int a = top(leader, one);
        int b = top(leader, other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private static int top(int[] leader, int one) {
        int at = one;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private static List<int[]> grouped(int[] leader) {
        List<List<Integer>> groups = new ArrayList<>();
        int[] group = new int[leader.length];
        for (int i = 0; i < leader.length; i++) {
            int top = top(leader, i);
            if (top == i) {
                group[i] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(group[top]).add(i);
        }
        return groups.stream().map(Blocks::numbers).toList();
    }

    /** Returns the blocks of some meetings: each meeting joins the block in which it competes with most others. */
    List<int[]> blocks(int[] meetings) {
        return arrays(competing(meetings));
    }

    /**
     * Returns the blocks, with any two merged if a meeting of one competes with a meeting of the other or must be days
     * apart from it, and the result is still a block and no less wide.
     */
    List<int[]> wholeBlocks(int[] meetings) {
        return arrays(merged(competing(meetings)));
    }

    /** Returns blocks of meetings that must be days apart, merged as in {@link #wholeBlocks}. */
    List<int[]> spacedBlocks(int[] meetings) {
        return arrays(merged(gathered(meetings, this::areApart)));
    }

    private List<List<Integer>> competing(int[] meetings) {
        return gathered(meetings, (meeting, block) -> mayBeOne(List.of(meeting), block));
    }

    private List<List<Integer>> gathered(int[] meetings, BiPredicate<Integer, List<Integer>> mayJoin) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int meeting : meetings) {
            List<Integer> best = null;
            long most = 0;
            for (List<Integer> block : blocks) {
                long competing = block.stream()
                        .filter(other -> puzzle.compete(meeting, other))
                        .count();
                if (competing > most && mayJoin.test(meeting, block)) {
                    best = block;
                    most = competing;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                blocks.add(best);
            }
            best.add(meeting);
        }
        return blocks;
    }

    /** Merges blocks in place until no two can be merged. */
    private List<List<Integer>> merged(List<List<Integer>> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = i + 1; j < blocks.size(); j++) {
                if (anyCompeteOrMustBeApart(blocks.get(i), blocks.get(j))
                        && mayBeOne(blocks.get(i), blocks.get(j))
                        && isAsWide(blocks.get(i), blocks.get(j))) {
                    blocks.get(i).addAll(blocks.remove(j));
                    j = i; // the merged block may be merged with those passed over before
                }
            }
        }
        return blocks;
    }

    private static List<int[]> arrays(List<List<Integer>> blocks) {
        return blocks.stream().map(Blocks::numbers).toList();
    }

    private boolean anyCompeteOrMustBeApart(List<Integer> some, List<Integer> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> puzzle.compete(one, other) || puzzle.mustBeApart(one, other)));
    }

    private boolean areApart(Integer meeting, List<Integer> block) {
        return block.stream()
                .allMatch(other -> puzzle.mustBeApart(meeting, other) && puzzle.mayShareBlock(meeting, other));
    }

    private boolean mayBeOne(List<Integer> some, List<Integer> others) {
        return some.stream().allMatch(one -> others.stream().allMatch(other -> puzzle.mayShareBlock(one, other)));
    }

    private boolean isAsWide(List<Integer> some, List<Integer> others) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(others);
        int width = width(numbers(all));
        return width >= width(numbers(some)) && width >= width(numbers(others));
    }

    /**
     * The length of a run of consecutive places in which at most one meeting of the block fits: 1, or more if all pairs
     * must be days apart or are so anyway.
     */
    int width(int[] block) {
        int days = Integer.MAX_VALUE;
        for (int i = 0; i < block.length; i++) {
            for (int j = 0; j < i; j++) {
                int one = block[i];
                int other = block[j];
                days = Math.min(days, puzzle.apart(one, other));
            }
        }
        return block.length < 2 ? 1 : Math.max(1, Math.min(days, MAX_DAYS_APART) * Place.SLOTS);
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
