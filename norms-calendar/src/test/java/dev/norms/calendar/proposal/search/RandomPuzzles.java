package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.BitSet;
import java.util.Random;

/** Small puzzles with rules of every kind, too tight for everything to be held where it is cheapest. */
final class RandomPuzzles {
    private RandomPuzzles() {}

    static Puzzle of(Random random, int meetings, int days) {
        Puzzle puzzle = new Puzzle();
        for (int i = 0; i < meetings; i++) {
            puzzle.add();
            puzzle.offer(i, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
            for (int place = 0; place < days * Place.SLOTS; place++) {
                if (random.nextInt(3) > 0) {
                    puzzle.offer(i, place, levels(random));
                }
            }
        }
        int hosts = meetings / 2;
        for (int i = hosts; i < meetings; i++) {
            if (hosts > 0 && random.nextInt(3) == 0) {
                BitSet places = new BitSet();
                for (int place = 0; place < days * Place.SLOTS; place++) {
                    places.set(place, random.nextBoolean());
                }
                puzzle.offerBeside(i, random.nextInt(hosts), places, levels(random));
            }
        }
        for (int i = 0; i < meetings; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextInt(2) == 0) {
                    puzzle.exclude(i, j);
                }
                switch (random.nextInt(12)) {
                    case 0 -> puzzle.add(new Rule.Apart(i, j, 1 + random.nextInt(2)));
                    case 1 -> puzzle.add(new Rule.Before(i, j, random.nextInt(days), days));
                    case 2 -> puzzle.add(new Rule.Both(i, j));
                    default -> {}
                }
            }
        }
        return puzzle;
    }

    private static int[] levels(Random random) {
        return new int[] {0, few(random), few(random), few(random), few(random), random.nextInt(4), few(random)};
    }

    private static int few(Random random) {
        return random.nextInt(4) == 0 ? 1 : 0;
    }
}
