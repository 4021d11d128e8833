package org.baucu.rehearsal.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats: the same seed and key give the same draws on every JVM, whatever was drawn for other keys. */
final class Dice {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final SplittableRandom random;

    Dice(long seed, Object... key) {
        long hash = FNV_BASIS;
        for (Object part : key) {
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ '|') * FNV_PRIME;
        }
        random = new SplittableRandom(hash ^ (seed * GOLDEN));
    }

    /** A number from 0 to {@code bound - 1}; drawn from whole longs, as the bounded methods of the JDK may differ between versions. */
    int below(int bound) {
        return (int) ((random.nextLong() >>> 1) % bound);
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** A factor from {@code 1 - spread} to {@code 1 + spread}. */
    double around(double spread) {
        return 1 - spread + 2 * spread * below(10_001) / 10_000;
    }

    boolean oneIn(int n) {
        return below(n) == 0;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
