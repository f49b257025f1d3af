package org.mingzhang.publish;

/** What an address written in a file of the site means. */
sealed interface Address {
    /** Somewhere else, which is not checked. */
    record Outside() implements Address {}

    /**
     * A file of the site.
     *
     * @param path where it should be, {@code index.html} added to a folder
     * @param fragment the anchor in it, decoded; empty when the whole file is meant
     */
    record Inside(String path, String fragment) implements Address {}

    /** Something that can lead nowhere, and why. */
    record Wrong(String why) implements Address {}
}
