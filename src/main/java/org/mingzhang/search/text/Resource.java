package org.mingzhang.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables that come with the program; {@code bench/MakeTables.java} made them from ICU's data. */
public enum Resource {
    /** Traditional characters on the first line, their simplified forms in the same order on the second. */
    FOLD("fold.txt"),
    /** A syllable without its tone, a blank, and the characters read so; ü is v. */
    PINYIN("pinyin.txt"),
    /** The same of the 6,763 characters of GB/T 2312 alone, for what is typed with another character that sounds alike. */
    SOUNDS("sounds.txt"),
    /** Words that are read otherwise than their characters alone, and how. */
    READINGS("readings.txt");

    private final String name;

    Resource(String name) {
        this.name = name;
    }

    public String[] lines() {
        try (InputStream in = Resource.class.getResourceAsStream("/search/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing search/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read search/" + name, e);
        }
    }
}
