package org.mingzhang.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The terms of a project as bytes, for the time between its reading and its turn in the index. */
final class TermCodec {
    private TermCodec() {}

    static byte[] toBytes(Map<Field, SortedMap<String, Integer>> terms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Field field : Field.values()) {
                SortedMap<String, Integer> counts = terms.getOrDefault(field, new TreeMap<>());
                out.writeInt(counts.size());
                for (Map.Entry<String, Integer> term : counts.entrySet()) {
                    out.writeUTF(term.getKey());
                    out.writeInt(term.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no disk to fail", e);
        }
        return bytes.toByteArray();
    }

    static Map<Field, SortedMap<String, Integer>> parse(byte[] bytes) {
        Map<Field, SortedMap<String, Integer>> terms = new EnumMap<>(Field.class);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (Field field : Field.values()) {
                SortedMap<String, Integer> counts = new TreeMap<>();
                for (int left = in.readInt(); left > 0; left--) {
                    counts.put(in.readUTF(), in.readInt());
                }
                terms.put(field, counts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search's work files are damaged", e);
        }
        return terms;
    }
}
