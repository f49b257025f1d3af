package org.mingzhang.read;

/** What a JSON Pointer means, in words: {@code weight}, {@code item 2 of forms}, {@code the file}. */
final class Subject {
    private Subject() {}

    static String of(String pointer) {
        int last = pointer.lastIndexOf('/');
        if (last < 0) {
            return "the file";
        }
        String name = pointer.substring(last + 1);
        if (!name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return name;
        }
        return "item " + (Integer.parseInt(name) + 1) + " of " + of(pointer.substring(0, last));
    }
}
