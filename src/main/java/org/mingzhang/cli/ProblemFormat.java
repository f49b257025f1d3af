package org.mingzhang.cli;

import java.io.PrintWriter;
import java.util.List;
import org.mingzhang.problem.JsonString;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;

/** How problems are printed. */
enum ProblemFormat {
    /** A line each, then a count. */
    text {
        @Override
        void print(List<Problem> problems, PrintWriter out) {
            problems.forEach(p -> out.println(p.text()));
        }
    },
    /** Workflow commands that a GitHub action shows beside the line. */
    github {
        @Override
        void print(List<Problem> problems, PrintWriter out) {
            problems.forEach(p ->
                    out.println(GithubNote.of("error", p.place(), p.code().name(), p.message() + ". " + p.advice())));
        }
    },
    /** A log that code hosts show beside the lines. */
    sarif {
        @Override
        void print(List<Problem> problems, PrintWriter out) {
            Sarif.print(
                    problems.stream()
                            .map(p -> new Sarif.Result(
                                    p.code().name(), "error", p.message() + ". " + p.advice(), p.place()))
                            .toList(),
                    out);
        }
    },
    /** An array of objects. */
    json {
        @Override
        void print(List<Problem> problems, PrintWriter out) {
            out.println("[");
            for (int i = 0; i < problems.size(); i++) {
                out.println(object(problems.get(i)) + (i + 1 < problems.size() ? "," : ""));
            }
            out.println("]");
        }

        private String object(Problem problem) {
            Place place = problem.place();
            return "{\"file\":" + JsonString.quoted(place.file()) + ",\"line\":" + place.line() + ",\"column\":"
                    + place.column()
                    + ",\"code\":\"" + problem.code() + "\",\"message\":" + JsonString.quoted(problem.message())
                    + ",\"advice\":"
                    + JsonString.quoted(problem.advice()) + "}";
        }
    };

    /**
     * Prints the problems, and how many there are: in the text below them, else, where another program reads the text, beside it.
     *
     * @param out takes the problems
     * @param err takes the count of those that are not printed, if the format has no place for it
     */
    void print(Problems problems, PrintWriter out, PrintWriter err) {
        List<Problem> shown = problems.sorted();
        print(shown, out);
        long more = problems.more();
        if (this == text && !shown.isEmpty()) {
            String count = shown.size() == 1 ? "1 problem" : shown.size() + " problems";
            out.println(more == 0 ? count : count + " and " + more + " more, told when these are mended");
        } else if (more > 0) {
            err.println(more + " more problems are told when these are mended");
        }
    }

    abstract void print(List<Problem> problems, PrintWriter out);
}
