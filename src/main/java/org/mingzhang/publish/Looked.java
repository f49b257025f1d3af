package org.mingzhang.publish;

/** Which attributes the check looks at. Most are of a chart's shapes, and their values are never made into texts. */
final class Looked {
    private Looked() {}

    /** Whether an attribute that begins with this letter and is so long may be one of them. */
    static boolean at(int first, int length) {
        return switch (first) {
            case 'h' -> length == "href".length() || length == "http-equiv".length();
            case 'x' -> length == "xlink:href".length();
            case 's' -> length == "src".length() || length == "srcset".length() || length == "style".length();
            case 'p' -> length == "poster".length();
            case 'a' -> length == "action".length();
            case 'f' -> length == "formaction".length();
            case 'i' -> length == "id".length() || length == "imagesrcset".length();
            case 'n', 'd', 't' -> length == "name".length(); // and data, type
            case 'c' -> length == "content".length();
            case 'o' -> true; // on…
            default -> false;
        };
    }
}
