package org.mingzhang.cache;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.cache.Codec.Coder;

/** The coder of every type there is one for. */
final class Coders {
    private static final Map<Type, Coder> KNOWN = new ConcurrentHashMap<>(Map.ofEntries(
            Map.entry(int.class, plain((v, out) -> out.number((Integer) v), in -> (int) in.number())),
            Map.entry(long.class, plain((v, out) -> out.number((Long) v), Unpacker::number)),
            Map.entry(boolean.class, plain((v, out) -> out.put((Boolean) v ? 1 : 0), in -> in.get() != 0)),
            Map.entry(Integer.class, orNull(plain((v, out) -> out.number((Integer) v), in -> (int) in.number()))),
            Map.entry(Long.class, orNull(plain((v, out) -> out.number((Long) v), Unpacker::number))),
            Map.entry(Boolean.class, orNull(plain((v, out) -> out.put((Boolean) v ? 1 : 0), in -> in.get() != 0))),
            Map.entry(String.class, orNull(plain((v, out) -> out.text((String) v), Unpacker::text))),
            Map.entry(BigDecimal.class, orNull(plain(Coders::decimal, Coders::decimal))),
            Map.entry(
                    LocalDate.class,
                    orNull(plain((v, out) -> out.text(v.toString()), in -> LocalDate.parse(in.text())))),
            Map.entry(
                    MonthDay.class, orNull(plain((v, out) -> out.text(v.toString()), in -> MonthDay.parse(in.text())))),
            Map.entry(byte[].class, orNull(plain((v, out) -> out.put((byte[]) v), Unpacker::some))),
            Map.entry(long[].class, orNull(plain(Coders::longs, Coders::longs))),
            Map.entry(int[].class, orNull(plain(Coders::ints, Coders::ints)))));

    private Coders() {}

    static Coder of(Type type) {
        Coder known = KNOWN.get(type);
        return known == null ? made(type) : known;
    }

    private static synchronized Coder made(Type type) {
        Coder known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof Class<?> c && c.isRecord()) {
            Codec.OfRecord record = new Codec.OfRecord(c);
            Coder coder = orNull(record);
            KNOWN.put(type, coder);
            record.open();
            return coder;
        }
        Coder coder = orNull(type instanceof ParameterizedType p ? collection(p) : other(type));
        KNOWN.put(type, coder);
        return coder;
    }

    private static Coder other(Type type) {
        if (type instanceof Class<?> c && c.isEnum()) {
            List<Object> values = List.of(c.getEnumConstants());
            Map<Object, Integer> numbers = new HashMap<>();
            values.forEach(value -> numbers.put(value, numbers.size()));
            return plain((v, out) -> out.number(numbers.getOrDefault(v, -1)), in -> values.get((int) in.number()));
        }
        if (type instanceof Class<?> c && c.isArray()) {
            return array(c.getComponentType());
        }
        if (type instanceof Class<?> c && c.isSealed()) {
            return choice(List.of(c.getPermittedSubclasses()));
        }
        throw new IllegalArgumentException("there is no way to write a " + type);
    }

    private static Coder collection(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        Coder first = of(of[0]);
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return plain((v, out) -> Many.write((List<?>) v, first, out), in -> Many.list(first, in));
        }
        if (raw == Set.class) {
            return plain(
                    (v, out) -> Many.write(Many.inOrder((Set<?>) v, first), first, out), in -> Many.set(first, in));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            Coder second = of(of[1]);
            return plain(
                    (v, out) -> Many.write((Map<?, ?>) v, first, second, out),
                    in -> Many.map(first, second, raw == SortedMap.class, in));
        }
        if (raw == Optional.class) {
            return plain(
                    (v, out) -> first.write(((Optional<?>) v).orElse(null), out),
                    in -> Optional.ofNullable(first.read(in)));
        }
        throw new IllegalArgumentException("there is no way to write a " + type);
    }

    private static Coder choice(List<Class<?>> types) {
        List<Coder> coders = new ArrayList<>();
        types.forEach(t -> coders.add(of(t)));
        return plain(
                (v, out) -> {
                    int which = types.indexOf(v.getClass());
                    out.put(which);
                    coders.get(which).write(v, out);
                },
                in -> coders.get(in.get()).read(in));
    }

    /** Of objects, or of simple values. */
    private static Coder array(Class<?> of) {
        Coder coder = of(of);
        return plain(
                (v, out) -> Many.write(
                        IntStream.range(0, Array.getLength(v))
                                .mapToObj(i -> Array.get(v, i))
                                .toList(),
                        coder,
                        out),
                in -> {
                    List<?> items = Many.list(coder, in);
                    Object array = Array.newInstance(of, items.size());
                    IntStream.range(0, items.size()).forEach(i -> Array.set(array, i, items.get(i)));
                    return array;
                });
    }

    private static void decimal(Object value, Packer out) {
        BigDecimal number = (BigDecimal) value;
        out.number(number.scale());
        out.put(number.unscaledValue().toByteArray());
    }

    private static BigDecimal decimal(Unpacker in) {
        int scale = (int) in.number();
        return new BigDecimal(new BigInteger(in.some()), scale);
    }

    private static void longs(Object value, Packer out) {
        long[] numbers = (long[]) value;
        out.number(numbers.length);
        for (long number : numbers) {
            out.number(number);
        }
    }

    private static long[] longs(Unpacker in) {
        long[] numbers = new long[(int) in.number()];
        Arrays.setAll(numbers, i -> in.number());
        return numbers;
    }

    private static void ints(Object value, Packer out) {
        int[] numbers = (int[]) value;
        out.number(numbers.length);
        for (int number : numbers) {
            out.number(number);
        }
    }

    private static int[] ints(Unpacker in) {
        int[] numbers = new int[(int) in.number()];
        Arrays.setAll(numbers, i -> (int) in.number());
        return numbers;
    }

    private static Coder plain(BiConsumer<Object, Packer> write, Function<Unpacker, @Nullable Object> read) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, Packer out) {
                if (value == null) {
                    throw new IllegalArgumentException("nothing stands where something has to");
                }
                write.accept(value, out);
            }

            @Override
            public @Nullable Object read(Unpacker in) {
                return read.apply(in);
            }
        };
    }

    /** One byte says whether there is something. */
    private static Coder orNull(Coder coder) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, Packer out) {
                out.put(value == null ? 0 : 1);
                if (value != null) {
                    coder.write(value, out);
                }
            }

            @Override
            public @Nullable Object read(Unpacker in) {
                return in.get() == 0 ? null : coder.read(in);
            }
        };
    }
}
