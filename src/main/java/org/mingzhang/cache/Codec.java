package org.mingzhang.cache;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values to bytes and back: records of records, enums, collections, texts and numbers. How a record is written follows from its components, so
 * there is nothing to keep in step with it; bytes of another version of the program must not be read. Equal values give equal bytes,
 * wherever a set or map has an order. Safe for use by several threads.
 *
 * @param <T> what is written and read
 */
public final class Codec<T> {
    private final Coder coder;

    private Codec(Coder coder) {
        this.coder = coder;
    }

    /** For a record. @throws IllegalArgumentException if something in it cannot be written */
    public static <T extends Record> Codec<T> of(Class<T> type) {
        return new Codec<>(Coders.of(type));
    }

    /** The bytes of a value. */
    public byte[] pack(T value) {
        Packer out = new Packer();
        coder.write(value, out);
        return out.bytes();
    }

    /** The value of bytes that {@link #pack} gave. */
    @SuppressWarnings("unchecked") // pack took nothing else
    public T unpack(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        Object value = coder.read(in);
        if (value == null || !in.isDone()) {
            throw new IllegalArgumentException("these bytes are not of such a value");
        }
        return (T) value;
    }

    /** Writes and reads values of one type. */
    interface Coder {
        void write(@Nullable Object value, Packer out);

        @Nullable
        Object read(Unpacker in);
    }

    /** A record, component by component. */
    static final class OfRecord implements Coder {
        private final Class<?> type;
        private MethodHandle make = MethodHandles.constant(Object.class, "");
        private MethodHandle[] parts = {};
        private Coder[] coders = {};

        OfRecord(Class<?> type) {
            this.type = type;
        }

        /** A record may hold others of its own type, so its parts are found when it is known itself. */
        void open() {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                Constructor<?> canonical = type.getDeclaredConstructor(types);
                canonical.setAccessible(true);
                make = lookup.unreflectConstructor(canonical)
                        .asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
                parts = new MethodHandle[types.length];
                coders = new Coder[types.length];
                for (int i = 0; i < types.length; i++) {
                    // The field and not its accessor, which may copy or answer something else.
                    var field = type.getDeclaredField(components[i].getName());
                    field.setAccessible(true);
                    parts[i] = lookup.unreflectGetter(field).asType(MethodType.methodType(Object.class, Object.class));
                    Type generic = components[i].getGenericType();
                    coders[i] = Coders.of(generic);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type + " cannot be written", e);
            }
        }

        @Override
        public void write(@Nullable Object value, Packer out) {
            for (int i = 0; i < parts.length; i++) {
                coders[i].write(part(i, value), out);
            }
        }

        private @Nullable Object part(int i, @Nullable Object value) {
            try {
                return (Object) parts[i].invokeExact(value);
            } catch (Throwable e) {
                throw new IllegalStateException("a field of " + type + " cannot be read", e);
            }
        }

        @Override
        public Object read(Unpacker in) {
            @Nullable Object[] values = new @Nullable Object[coders.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = coders[i].read(in);
            }
            try {
                return (Object) make.invokeExact(values);
            } catch (Throwable e) {
                throw new IllegalStateException("a " + type + " cannot be made again", e);
            }
        }
    }
}
