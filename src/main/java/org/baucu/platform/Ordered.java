package org.baucu.platform;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Unmodifiable copies with an order. The copies of the JDK ({@link Set#copyOf}, {@link Map#copyOf}) have another order in each run, and what
 * is made of them (sentences, files, records, tests) with them.
 */
public final class Ordered {

    private Ordered() {}

    /** A copy of a map in the map's own order. */
    public static <K, V> Map<K, V> copy(Map<? extends K, ? extends V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * A copy in natural order: text by its characters, what an enum names in the order of the enum.
     *
     * @throws NullPointerException if an element is null
     */
    public static <T extends Comparable<T>> Set<T> set(Collection<? extends T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    /** Collects what {@link #set} makes. */
    public static <T extends Comparable<T>> Collector<T, ?, Set<T>> toSet() {
        return Collectors.collectingAndThen(Collectors.toList(), Ordered::set);
    }
}
