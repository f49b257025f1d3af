package org.mingzhang.ingest;

import java.util.ArrayList;
import java.util.List;

/** All characters of a source but blanks, in the order in which they were read, each with its place. */
public final class Tape implements java.io.Serializable {
    private static final long serialVersionUID = 1;

    private final String characters;
    private final int[] starts;
    private final List<SourcePlace> places;

    private Tape(String characters, int[] starts, List<SourcePlace> places) {
        this.characters = characters;
        this.starts = starts;
        this.places = places;
    }

    /** How many characters. */
    public int length() {
        return characters.length();
    }

    /** A part of it. */
    public String part(int from, int to) {
        return characters.substring(from, to);
    }

    /** Where a character stands in the source. */
    public SourcePlace place(int position) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return places.get(low);
    }

    /** Writes a tape. */
    public static final class Writer {
        private final StringBuilder characters = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<SourcePlace> places = new ArrayList<>();

        /** Adds the characters of a place; the result keeps its blanks, which stand on no tape. */
        public Traced add(String printed, SourcePlace place) {
            String text = Radicals.none(printed);
            int[] at = new int[text.length()];
            starts.add(characters.length());
            places.add(place);
            for (int i = 0; i < at.length; i++) {
                if (Blanks.is(text.charAt(i))) {
                    at[i] = Traced.NOWHERE;
                } else {
                    at[i] = characters.length();
                    characters.append(text.charAt(i));
                }
            }
            return new Traced(text, at);
        }

        /** How many characters so far. */
        public int length() {
            return characters.length();
        }

        /** The tape. */
        public Tape done() {
            return new Tape(
                    characters.toString(),
                    starts.stream().mapToInt(Integer::intValue).toArray(),
                    List.copyOf(places));
        }
    }
}
