package org.mingzhang.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.Checksum;

/**
 * All terms there are, field by field, each with a number. It is held from the first project to the last, some forty bytes a term: what waits
 * of a project are numbers.
 */
final class Vocabulary {
    private final Map<Field, Dictionary> fields = new EnumMap<>(Field.class);

    Vocabulary() {
        for (Field field : Field.values()) {
            fields.put(field, new Dictionary());
        }
    }

    Dictionary of(Field field) {
        Dictionary dictionary = fields.get(field);
        if (dictionary == null) {
            throw new IllegalStateException("every field is there");
        }
        return dictionary;
    }

    /**
     * The terms of a project as numbers: of every field in order how many there are, then each.
     *
     * @param choices the numbers of the terms of its choices
     */
    byte[] numbers(Cut cut, int[] choices) {
        NumberBytes out = new NumberBytes();
        for (Field field : Field.values()) {
            if (field == Field.FACET) {
                out.number(choices.length);
                Arrays.stream(choices).forEach(choice -> out.term(choice, 1));
            } else {
                cut.of(field).write(of(field), field.counted(), out);
            }
        }
        return out.finished();
    }

    /** Adds every term to a checksum. */
    void print(Checksum print) {
        fields.values().forEach(dictionary -> dictionary.print(print));
    }
}
