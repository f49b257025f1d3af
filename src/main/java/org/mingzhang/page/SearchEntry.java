package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Basis;

/**
 * What the search knows of one project, or of another page.
 *
 * @param id {@code department/project}; of a page its address, which ends in a slash, a query or an anchor
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
        return id.endsWith("/") || id.contains("?") || id.contains("#");
    }

    /** That of a page that is no project's. */
    public static SearchEntry page(String address, String name, String kind, List<String> texts, String figure) {
        return new SearchEntry(address, List.of(name), kind, texts, List.of(), Figures.of(figure));
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
     * An amount as a form prints it.
     *
     * @param fen in hundredths of a yuan, to sort by
     * @param exact in yuan where that is not a whole number of fen, else empty
     * @param basis id of what kind of amount it is
     * @param words what the form calls it
     */
    public record Printed(long fen, String exact, String basis, String words) {}

    /**
     * What was spent as a share of the amount.
     *
     * @param key in hundred-millionths, to sort by
     * @param text as people read it
     */
    public record Rate(long key, String text) {}

    /**
     * What a result says of one form.
     *
     * @param year its fiscal year
     * @param stage id of its stage, with the number of a second form of year and stage: {@code target-2}
     * @param amount its amount, or null if it prints none
     * @param rate what was spent of it, or null if that is not printed or not of the whole year
     * @param department name of the department that asked for the money, if it is not the project's of today; else empty
     */
    public record Form(
            int year,
            String stage,
            @Nullable Printed amount,
            @Nullable Rate rate,
            String department) {
        /** Whether its amount is the budget of the whole year. */
        public boolean adjusted() {
            return amount != null && amount.basis.equals(Basis.ADJUSTED.id());
        }
    }

    /**
     * The figures on a result.
     *
     * @param forms the one that stands for the project first: the latest whose amount counts, else the latest that prints any
     * @param rollUp whether its amounts are sums of others and stand outside the order of amounts
     * @param findings number of findings
     * @param answer of a page its figure, empty if it has none
     */
    public record Figures(List<Form> forms, boolean rollUp, int findings, String answer) {
        public Figures {
            forms = List.copyOf(forms);
        }

        /** Those of a page that is no project. */
        public static Figures of(String answer) {
            return new Figures(List.of(), false, 0, answer);
        }

        /** The amount that stands for the project. */
        public Optional<Printed> amount() {
            return forms.stream().findFirst().map(Form::amount);
        }

        /** The latest form that tells what share was spent. */
        public Optional<Form> rated() {
            return forms.stream().filter(form -> form.rate() != null).findFirst();
        }

        /** The latest fiscal year. */
        public int year() {
            return forms.stream().mapToInt(Form::year).max().orElse(0);
        }
    }
}
