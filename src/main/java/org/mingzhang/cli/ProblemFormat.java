package org.mingzhang.cli;

import java.io.PrintWriter;
import java.util.List;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problem;

/** How problems are printed. */
enum ProblemFormat {
    /** A line each, then a count. */
    text {
        @Override
        void print(List<Problem> problems, PrintWriter out) {
            problems.forEach(p -> out.println(p.text()));
            if (!problems.isEmpty()) {
                out.println(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
            }
        }
    },
    /** Workflow commands that a GitHub action shows beside the line. */
    github {
        @Override
        void print(List<Problem> problems, PrintWriter out) {
            problems.forEach(
                    p -> out.println("::error " + properties(p) + "::" + data(p.message() + ". " + p.advice())));
        }

        private String properties(Problem problem) {
            Place place = problem.place();
            String file = "file=" + property(place.file());
            String line = place.line() == 0 ? "" : ",line=" + place.line();
            String column = place.column() == 0 ? "" : ",col=" + place.column();
            return file + line + column + ",title=" + problem.code();
        }

        private String property(String text) {
            return data(text).replace(":", "%3A").replace(",", "%2C");
        }

        private String data(String text) {
            return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
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
            return "{\"file\":" + quoted(place.file()) + ",\"line\":" + place.line() + ",\"column\":" + place.column()
                    + ",\"code\":\"" + problem.code() + "\",\"message\":" + quoted(problem.message()) + ",\"advice\":"
                    + quoted(problem.advice()) + "}";
        }

        private String quoted(String text) {
            StringBuilder json = new StringBuilder("\"");
            text.chars().forEach(c -> json.append(escaped((char) c)));
            return json.append('"').toString();
        }

        private String escaped(char c) {
            return switch (c) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                default -> c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
            };
        }
    };

    abstract void print(List<Problem> problems, PrintWriter out);
}
