package org.mingzhang.cli;

import java.io.PrintWriter;
import java.util.List;
import org.mingzhang.site.AuditedFinding;
import org.mingzhang.site.SiteAuditor;

/** How findings are printed. */
enum FindingFormat {
    /** A line each. */
    text {
        @Override
        void print(List<AuditedFinding> found, PrintWriter out) {
            found.forEach(f -> out.println(f.text()));
        }
    },
    /** The table of the open data. */
    csv {
        @Override
        void print(List<AuditedFinding> found, PrintWriter out) {
            out.print(SiteAuditor.csvHead());
            found.forEach(f -> out.print(f.csv()));
        }
    },
    /** The same as an array of objects. */
    json {
        @Override
        void print(List<AuditedFinding> found, PrintWriter out) {
            out.println("[");
            for (int i = 0; i < found.size(); i++) {
                out.println(found.get(i).json() + (i + 1 < found.size() ? "," : ""));
            }
            out.println("]");
        }
    },
    /** Annotations beside the line; a finding is no error of whoever typed it in. */
    github {
        @Override
        void print(List<AuditedFinding> found, PrintWriter out) {
            found.forEach(f -> out.println(GithubNote.of(
                    f.severity().equals("note") ? "notice" : "warning",
                    f.place().get(),
                    f.rule(),
                    f.words())));
        }
    },
    /** A log that code hosts show beside the lines. */
    sarif {
        @Override
        void print(List<AuditedFinding> found, PrintWriter out) {
            Sarif.print(
                    found.stream()
                            .map(f -> new Sarif.Result(
                                    f.rule(),
                                    f.severity().equals("note") ? "note" : "warning",
                                    f.words(),
                                    f.place().get()))
                            .toList(),
                    out);
        }
    };

    abstract void print(List<AuditedFinding> found, PrintWriter out);
}
