package org.mingzhang.init;

/** What comes of asking for a file: the file, or why there is none. */
public sealed interface Answer {
    /**
     * A file that is to be written.
     *
     * @param path relative to the content folder
     * @param text all of it
     */
    record NewFile(String path, String text) implements Answer {}

    /**
     * Why there is no file.
     *
     * @param reason what is missing or in the way, and what to do: whole sentences
     */
    record Refusal(String reason) implements Answer {}
}
