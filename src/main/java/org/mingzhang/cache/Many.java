package org.mingzhang.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.cache.Codec.Coder;

/** Lists, sets and maps. */
final class Many {
    /** What {@code Set.copyOf} and {@code Map.copyOf} give has another order in every run. */
    private static final String UNORDERED =
            Set.of(1, 2, 3).getClass().getEnclosingClass().getName();

    private Many() {}

    static void write(Collection<?> items, Coder coder, Packer out) {
        out.number(items.size());
        items.forEach(item -> coder.write(item, out));
    }

    static void write(Map<?, ?> map, Coder key, Coder value, Packer out) {
        out.number(map.size());
        for (Object k : inOrder(map.keySet(), isOrdered(map), key)) {
            key.write(k, out);
            value.write(map.get(k), out);
        }
    }

    static List<@Nullable Object> list(Coder coder, Unpacker in) {
        int size = (int) in.number();
        List<@Nullable Object> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(coder.read(in));
        }
        return Collections.unmodifiableList(items);
    }

    static Set<@Nullable Object> set(Coder coder, Unpacker in) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(list(coder, in)));
    }

    static Map<@Nullable Object, @Nullable Object> map(Coder key, Coder value, boolean sorted, Unpacker in) {
        int size = (int) in.number();
        Map<@Nullable Object, @Nullable Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object k = key.read(in);
            map.put(k, value.read(in));
        }
        return map;
    }

    /** The items of a set, in an order that is the same in every run. */
    static Collection<?> inOrder(Set<?> set, Coder coder) {
        return inOrder(set, isOrdered(set), coder);
    }

    private static Collection<?> inOrder(Set<?> items, boolean ordered, Coder coder) {
        if (ordered || items.size() < 2) {
            return items;
        }
        return items.stream()
                .map(item -> Map.entry(packed(item, coder), item))
                .sorted(Map.Entry.comparingByKey(Arrays::compare))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static byte[] packed(@Nullable Object item, Coder coder) {
        Packer out = new Packer();
        coder.write(item, out);
        return out.bytes();
    }

    private static boolean isOrdered(Object collection) {
        return !collection.getClass().getName().startsWith(UNORDERED);
    }
}
