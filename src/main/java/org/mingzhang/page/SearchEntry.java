package org.mingzhang.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows of one project, or of another page.
 *
 * @param id {@code department/project}; of a page its address, which ends in a slash or an anchor
 * @param names its name, then the names under which it was printed before or otherwise
 * @param department name of its department; of a page what kind of page it is
 * @param texts everything else that is searched, each text on its own
 * @param choices what it can be narrowed down by
 * @param figures what it is sorted by
 */
public record SearchEntry(
        String id, List<String> names, String department, List<String> texts, List<Choice> choices, Figures figures) {
    public SearchEntry {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        choices = List.copyOf(choices);
    }

    /** Whether it is no project: it is never counted as one. */
    public boolean isPage() {
        return id.endsWith("/") || id.contains("#");
    }

    /** What results can be narrowed down by, in the order of the page. */
    public enum Facet {
        YEAR,
        STAGE,
        REGION,
        DEPARTMENT,
        CATEGORY,
        AMOUNT,
        VERDICT,
        FINDING,
        /** A year and a stage together, {@code 2024-target}: what is chosen of both must be of one form. Not chosen by itself. */
        FORM;

        private final String id = name().toLowerCase(java.util.Locale.ROOT);

        /** Those that a reader can choose from. */
        public static List<Facet> offered() {
            return Stream.of(values()).filter(facet -> facet != FORM).toList();
        }

        /** The word in addresses and texts. */
        public String id() {
            return id;
        }
    }

    /**
     * One value of a facet that a project has.
     *
     * @param facet of which it is a value
     * @param id its word in addresses, stable over releases
     * @param label as people read it
     */
    public record Choice(Facet facet, String id, String label) {}

    /**
     * A figure of one form.
     *
     * @param key a whole number to sort by: fen, or hundred-millionths of a share
     * @param text as people read it
     * @param year fiscal year of the form
     * @param stage stage of the form
     * @param basis id of the amount, or of the amount that it is a share of
     * @param words what the form calls that amount
     */
    public record Dated(long key, String text, int year, String stage, String basis, String words) {}

    /**
     * The figures on a result.
     *
     * @param amount its latest amount, or null if none is printed
     * @param rate what was spent as a share of the latest amount that has such, or null
     * @param rollUp whether its amount is the sum of others and stands outside the order of amounts
     * @param year its latest fiscal year
     * @param findings number of findings
     * @param forms its forms, latest first, as {@code 2024 绩效目标}
     */
    public record Figures(
            @Nullable Dated amount, @Nullable Dated rate, boolean rollUp, int year, int findings, List<String> forms) {
        public Figures {
            forms = List.copyOf(forms);
        }
    }
}
