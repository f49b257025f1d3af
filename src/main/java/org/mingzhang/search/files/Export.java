package org.mingzhang.search.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.page.SearchEntry.Facet;
import org.mingzhang.search.code.Digits;
import org.mingzhang.search.code.Occurrences;
import org.mingzhang.search.code.Postings;
import org.mingzhang.search.lucene.Characters;
import org.mingzhang.search.lucene.LuceneIndex;
import org.mingzhang.search.text.Field;
import org.mingzhang.search.text.Resource;
import org.mingzhang.search.text.Term;

/** Writes a Lucene index and what stands beside it as the files that the page reads: {@code docs/search.md}, "Files". */
public final class Export {
    static final String MANIFEST = "m.json";

    /** Documents in a file of cards, of ordinals, of an order. */
    public static final int CARDS = 20;

    static final int COLUMN = 16_384;
    static final int ORDER = 2_000;

    /** Up to here the ordinals stand with the choices. */
    static final int SMALL = 512;

    private static final int FOLDER = 100;

    /** With fewer files of the order than this a range is read from them; there are at most so many lists of the largest amounts. */
    private static final int FEW_FILES = 8;

    private static final int MOST_LISTS = 50;

    private final List<Row> rows;
    private final Choices choices;
    private final LuceneIndex index;
    private final Staged staged;
    private final HeavyTerms heavy = new HeavyTerms();
    private final Set<Character> characters = new HashSet<>();
    private final Limits limits;
    private final Synonyms synonyms;

    public Export(List<Row> rows, Choices choices, LuceneIndex index, Settings settings, Staged staged) {
        this.rows = rows;
        this.choices = choices;
        this.index = index;
        this.staged = staged;
        this.limits = settings.limits();
        this.synonyms = settings.synonyms();
    }

    /** Writes everything but the cards, and returns the manifest. */
    public Map<String, String> run(Path work) {
        Map<String, String> manifest = new LinkedHashMap<>();
        manifest.put("v", Json.string(staged.release()));
        manifest.put("n", Integer.toString(rows.size()));
        manifest.put("p", Long.toString(rows.stream().filter(row -> !row.page()).count()));
        Suggestions suggestions = new Suggestions(rows.size());
        manifest.put("t", Integer.toString(terms(work, suggestions)));
        manifest.put("s", Integer.toString(suggest(work, suggestions)));
        manifest.put("h", heavy.toJson());
        manifest.put("g", limits.grams() ? "1" : "0");
        manifest.put("w", Integer.toString(limits.weighed()));
        manifest.put("f", statistics());
        manifest.put("r", runs());
        manifest.put("y", synonyms.toJson(index));
        facets();
        orders();
        manifest.put("a", amounts());
        manifest.put("b", Integer.toString(largest()));
        fold();
        staged.add("sound.json", Json.strings(sounds()));
        return manifest;
    }

    /** The terms that have a file of their own; they decide which terms a query asks for. */
    public Set<String> heavy() {
        return heavy.all();
    }

    private int terms(Path work, Suggestions suggestions) {
        Characters single = new Characters(rows.size());
        try (TermFiles files = new TermFiles(work, limits, rows.size(), heavy, staged)) {
            index.walk((term, found) -> {
                Postings pieces = found.getOrDefault(Field.PIECE, Postings.NONE);
                Postings names = found.getOrDefault(Field.NAME, Postings.NONE);
                if (Characters.isOne(term)) {
                    single.addOne(term, pieces, names);
                    return;
                }
                Postings whole = whole(found);
                single.addPair(term, whole);
                Occurrences occurrences = Occurrences.of(whole, names, pieces.documents());
                if (!Term.isGram(term)) {
                    suggestions.add(term, occurrences);
                }
                files.add(term, occurrences.whole() > limits.weighed() ? occurrences.unweighed() : occurrences);
            });
            single.each((character, occurrences) -> {
                characters.add(character.charAt(0));
                files.add(character, occurrences);
            });
            files.finish();
            return files.count();
        }
    }

    /** A term's form tells which field it is whole in. */
    private static Postings whole(Map<Field, Postings> found) {
        Postings whole = Postings.NONE;
        for (Field field : List.of(Field.TEXT, Field.VALUE, Field.FACET)) {
            whole = found.getOrDefault(field, whole);
        }
        return whole;
    }

    private int suggest(Path work, Suggestions suggestions) {
        try (Shards shards = new Shards(work.resolve("suggestions"), limits.file())) {
            suggestions.entries().forEach((key, entry) -> {
                byte[] member = (Json.string(key) + ":" + Json.string(entry)).getBytes(StandardCharsets.UTF_8);
                shards.add(key, member, member.length);
            });
            shards.finish((number, members) -> staged.add(
                    numbered("s", number),
                    members.stream()
                            .map(m -> new String(m, StandardCharsets.UTF_8))
                            .collect(Collectors.joining(",", "{", "}"))));
            return shards.count();
        }
    }

    public static String numbered(String folder, int number) {
        return folder + "/" + number / FOLDER + "/" + number % FOLDER + ".json";
    }

    private String statistics() {
        List<String> fields = new ArrayList<>();
        for (Field field : List.of(Field.TEXT, Field.NAME, Field.VALUE)) {
            LuceneIndex.Statistics s = index.statistics(field);
            fields.add("[" + s.documents() + "," + s.length() + "]");
        }
        return Json.array(fields);
    }

    /** Documents with the same norms stand together: how many, the text's norm, the name's. */
    private String runs() {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            Row first = rows.get(from);
            int to = from;
            while (to < rows.size()
                    && rows.get(to).text() == first.text()
                    && rows.get(to).name() == first.name()) {
                to++;
            }
            runs.add((to - from) + "," + first.text() + "," + first.name());
            from = to;
        }
        return "[" + String.join(",", runs) + "]";
    }

    private void facets() {
        Map<String, String> facets = new LinkedHashMap<>();
        for (int i = 0; i < Choices.FACETS.size(); i++) {
            Facet facet = Choices.FACETS.get(i);
            Map<String, String> one = new LinkedHashMap<>();
            one.put("v", choices.values(facet));
            one.put("s", choices.sets(facet));
            if (rows.size() <= SMALL) {
                one.put("c", Json.string(column(i, rows)));
            } else {
                columns(facet, i);
            }
            facets.put(facet.id(), Json.object(one));
        }
        staged.add("f.json", Json.object(facets));
    }

    private void columns(Facet facet, int place) {
        for (int from = 0; from < rows.size(); from += COLUMN) {
            List<Row> part = rows.subList(from, Math.min(rows.size(), from + COLUMN));
            staged.add("g/" + facet.id() + "/" + from / COLUMN + ".json", Json.string(column(place, part)));
        }
    }

    private static String column(int place, List<Row> part) {
        StringBuilder out = new StringBuilder();
        part.forEach(row -> Digits.append(out, row.sets()[place]));
        return out.toString();
    }

    /** The amounts in the order of the largest, each as what it is less than the one before; the first of each file as it is. */
    private String amounts() {
        List<Long> amounts = rows.stream()
                .map(row -> row.keys().amount())
                .filter(key -> key != Sort.NONE)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> first = new ArrayList<>();
        for (int from = 0; from < amounts.size(); from += ORDER) {
            List<Long> part = amounts.subList(from, Math.min(amounts.size(), from + ORDER));
            List<String> steps = new ArrayList<>();
            steps.add(part.getFirst().toString());
            for (int i = 1; i < part.size(); i++) {
                steps.add(Long.toString(part.get(i - 1) - part.get(i)));
            }
            staged.add("a/" + from / ORDER + ".json", Json.array(steps));
            first.add(part.getFirst().toString());
        }
        return Json.array(first);
    }

    private void orders() {
        for (Sort sort : Sort.values()) {
            int[] order = order(sort);
            for (int from = 0; from < order.length; from += ORDER) {
                StringBuilder out = new StringBuilder();
                Arrays.stream(order, from, Math.min(order.length, from + ORDER)).forEach(d -> Digits.append(out, d));
                staged.add("o/" + sort.id() + "/" + from / ORDER + ".json", Json.string(out.toString()));
            }
        }
    }

    /** The documents, the largest key first. */
    private int[] order(Sort sort) {
        long[] keys = rows.stream().mapToLong(row -> sort.of(row.keys())).toArray();
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted((a, b) -> Long.compare(keys[b], keys[a])) // stable: of equals the lower number comes first
                .mapToInt(d -> d)
                .toArray();
    }

    /**
     * The documents with the largest amounts, for ranges that hold very many: a list for every so many files of the order. Returns how many that is,
     * 0 where there are no lists.
     */
    private int largest() {
        int amounts = (int)
                rows.stream().filter(row -> row.keys().amount() != Sort.NONE).count();
        int files = amounts / ORDER;
        int step = files < FEW_FILES ? 0 : Math.ceilDiv(files, MOST_LISTS);
        int[] order = step == 0 ? new int[0] : order(Sort.AMOUNT);
        for (int list = 1; step > 0 && list * step * ORDER < amounts; list++) {
            int[] documents =
                    Arrays.stream(order, 0, list * step * ORDER).sorted().toArray();
            byte[] once = new byte[documents.length];
            Arrays.fill(once, (byte) 1);
            staged.add("b/" + list + ".json", TermFiles.code(List.of(new Occurrences(documents, once)), rows.size()));
        }
        return step;
    }

    /** How characters are read, a reading a line; only readings of which a character occurs, or one that sounds much alike. */
    private List<String> sounds() {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String line : Resource.SOUNDS.lines()) {
            String reading = line.substring(0, Math.max(0, line.indexOf(' ')));
            alike.computeIfAbsent(roughly(reading), r -> new ArrayList<>()).add(line);
        }
        return alike.values().stream()
                .filter(lines -> lines.stream().anyMatch(l -> l.chars().anyMatch(c -> characters.contains((char) c))))
                .flatMap(List::stream)
                .toList();
    }

    /** Readings that are often taken for each other: zh and z, n and l, f and h, ing and in. */
    private static String roughly(String reading) {
        return reading.replaceFirst("^([zcs])h", "$1")
                .replaceFirst("ng$", "n")
                .replaceFirst("^n", "l")
                .replaceFirst("^f", "h");
    }

    /** Traditional characters whose simplified form occurs; others could find nothing. */
    private void fold() {
        String[] pairs = Resource.FOLD.lines();
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        for (int i = 0; i < pairs[0].length(); i++) {
            if (characters.contains(pairs[1].charAt(i))) {
                from.append(pairs[0].charAt(i));
                to.append(pairs[1].charAt(i));
            }
        }
        staged.add("fold.json", Json.strings(List.of(from.toString(), to.toString())));
    }
}
