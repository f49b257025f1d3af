package org.mingzhang.cli;

import org.mingzhang.problem.Place;

/** A workflow command that a GitHub action shows beside a line. */
final class GithubNote {
    private GithubNote() {}

    /**
     * The command.
     *
     * @param level {@code error}, {@code warning} or {@code notice}
     */
    static String of(String level, Place place, String title, String message) {
        return "::" + level + " file=" + property(place.file()) + ",line=" + place.line() + ",col=" + place.column()
                + ",title=" + property(title) + "::" + data(message);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
