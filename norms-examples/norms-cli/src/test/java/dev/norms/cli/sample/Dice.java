package dev.norms.cli.sample;

/** Dice that fall the same way for the same words, so that an added record moves no other. */
final class Dice {
    private Dice() {}

    /** Returns a number from 0 to {@code sides - 1} that depends on the words alone. */
    static int roll(int sides, Object... words) {
        long mixed = 0x5EED2026L;
        for (Object word : words) {
            String text = word.toString() + '/';
            for (int i = 0; i < text.length(); i++) {
                mixed = 31 * mixed + text.charAt(i);
            }
        }
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return Math.floorMod(mixed ^ (mixed >>> 33), sides);
    }

    /** Returns whether something happens that happens so often in a hundred. */
    static boolean chance(int percent, Object... words) {
        return roll(100, words) < percent;
    }
}
