package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Splits whole numbers and lists in proportion to weights, within bounds, without losing or inventing one. */
final class Share {

    private static final int BISECTIONS = 100;

    private Share() {}

    /**
     * Splits a total in proportion to positive weights; each part stays within its bounds and the parts sum to the total.
     *
     * @param what what is split, for the message, for example "voters of the communes"
     * @throws IllegalArgumentException if the bounds do not allow the total
     */
    static int[] split(String what, int total, double[] weights, int[] least, int[] most) {
        long low = sum(least);
        long high = sum(most);
        if (total < low || total > high) {
            throw new IllegalArgumentException("%s: %d cannot be split into %d parts that hold %d to %d in all"
                    .formatted(what, total, weights.length, low, high));
        }
        double factor = factor(total, weights, least, most);
        int[] parts = new int[weights.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) Math.floor(clamp(factor * weights[i], least[i], most[i]));
        }
        handOut(total - (int) sum(parts), factor, weights, parts, most);
        return parts;
    }

    /** Cuts a list into so many neighbouring groups of about the same weight, none of them empty. */
    static <T> List<List<T>> groups(List<T> items, ToDoubleFunction<T> weight, int count) {
        if (count < 1 || count > items.size()) {
            throw new IllegalArgumentException("%d items cannot form %d groups".formatted(items.size(), count));
        }
        double total = items.stream().mapToDouble(weight).sum();
        List<List<T>> groups = new ArrayList<>();
        double used = 0;
        int next = 0;
        for (int group = 1; group <= count; group++) {
            int from = next;
            int lastAllowed = items.size() - (count - group);
            double target = total * group / count;
            while (next < lastAllowed
                    && (next == from || group == count || used + weight.applyAsDouble(items.get(next)) / 2 <= target)) {
                used += weight.applyAsDouble(items.get(next++));
            }
            groups.add(List.copyOf(items.subList(from, next)));
        }
        return groups;
    }

    static int[] fill(int length, int value) {
        int[] all = new int[length];
        Arrays.fill(all, value);
        return all;
    }

    /** The largest factor with which the bounded, weighted parts do not pass the total. */
    private static double factor(int total, double[] weights, int[] least, int[] most) {
        double low = 0;
        double high = 1;
        while (bounded(high, weights, least, most) < total) {
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (bounded(middle, weights, least, most) <= total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double bounded(double factor, double[] weights, int[] least, int[] most) {
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> clamp(factor * weights[i], least[i], most[i]))
                .sum();
    }

    /** Gives what rounding down left over to the largest remainders. */
    private static void handOut(int rest, double factor, double[] weights, int[] parts, int[] most) {
        List<Integer> byRemainder = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> parts[i] - factor * weights[i])
                        .thenComparing(i -> i))
                .toList();
        int left = rest;
        while (left > 0) {
            for (int i : byRemainder) {
                if (left > 0 && parts[i] < most[i]) {
                    parts[i]++;
                    left--;
                }
            }
        }
    }

    private static double clamp(double value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    private static long sum(int[] values) {
        return Arrays.stream(values).asLongStream().sum();
    }
}
