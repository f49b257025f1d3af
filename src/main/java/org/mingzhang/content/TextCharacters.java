package org.mingzhang.content;

/** Which characters are text, for every field and page alike: those that a reader sees, and the blanks between them. */
public final class TextCharacters {
    private TextCharacters() {}

    /** Control, format and filling characters that show nothing or turn the direction of writing, other than tabs and ends of line. */
    public static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isIgnorable(c);
        };
    }

    /** What shows nothing where a system does not know it: the property Default_Ignorable_Code_Point of Unicode, and the notes' marks. */
    private static boolean isIgnorable(int c) {
        return switch (c) {
            case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                in(c, 0x180B, 0x180F)
                        || in(c, 0x200B, 0x200F)
                        || in(c, 0x202A, 0x202E)
                        || in(c, 0x2060, 0x206F)
                        || in(c, 0xFFF0, 0xFFFB)
                        || in(c, 0x1BCA0, 0x1BCA3)
                        || in(c, 0x1D173, 0x1D17A)
                        || (in(c, 0xE0000, 0xE0FFF) && !isVariation(c));
        };
    }

    /**
     * Code points that stand for no character: noncharacters, half pairs, private ones, unassigned ones, and the sign of a lost character.
     * Where ideographs are still being added nothing counts as unassigned, so that the answer does not depend on Java's version.
     */
    public static boolean isNone(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.UNASSIGNED -> !in(c, 0x20000, 0x3FFFD) || (c & 0xFFFE) == 0xFFFE;
            default -> c == 0xFFFC || c == 0xFFFD;
        };
    }

    /** A sign that picks one of the shapes of the character before it, as in rare names and in emoji. */
    public static boolean isVariation(int c) {
        return in(c, 0xFE00, 0xFE0F) || in(c, 0xE0100, 0xE01EF);
    }

    /** A blank of any width, also one that does not break, and an end of line. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
