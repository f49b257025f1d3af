package org.mingzhang.search.text;

/** Counts what is indexed of the texts of one project. */
public final class Cut {
    /** How many different short terms most projects have: some 260 in their texts, 90 pieces, 20 in the names and 10 values. */
    private static final int FEW = 32;

    private static final int SOME = 4 * FEW;
    private static final int MANY = 4 * SOME;

    private final Counts texts = new Counts(MANY);
    private final Counts names = new Counts(FEW);
    private final Counts values = new Counts(FEW);
    private final Counts pieces = new Counts(SOME);

    /** Adds a name, which is a text too. */
    public void name(String name) {
        String folded = Folding.text(name);
        Tokenizer.scan(folded, new Name(names));
        folded.codePoints().filter(Tokenizer::isHan).forEach(c -> names.add(Term.of(c)));
        folded(folded);
    }

    public void text(String text) {
        folded(Folding.text(text));
    }

    private void folded(String folded) {
        Tokenizer.scan(folded, new Text(folded, texts, pieces));
        Values.read(folded, value -> values.add(value.term()), pieces::add);
    }

    /** The number of terms in the text. */
    public int textLength() {
        return texts.length();
    }

    /** The number of terms in the names. */
    public int nameLength() {
        return names.length();
    }

    /** Ends it: what is there as a whole is not there once more as a piece. */
    public void finish() {
        pieces.remove(texts, values);
    }

    /** The terms of a field. */
    public Counts of(Field field) {
        return switch (field) {
            case TEXT -> texts;
            case NAME -> names;
            case VALUE -> values;
            case PIECE -> pieces;
            case FACET -> throw new IllegalArgumentException("choices are not cut from a text");
        };
    }

    /** What is indexed of a name besides its single characters. */
    private record Name(Counts names) implements Tokenizer.Sink {
        @Override
        public void pair(int start, int first, int second) {
            names.add(Term.of(first, second));
        }

        @Override
        public void alone(int start, int character) {
            // a single character like all others
        }

        @Override
        public void word(int start, int end, String printed) {
            names.add(Tokenizer.term(printed));
        }
    }

    /** What is indexed of a text besides its values. */
    private static final class Text implements Tokenizer.Sink {
        private final String folded;
        private final Counts whole;
        private final Counts pieces;
        private String joined = "";
        private int end = -1;

        Text(String folded, Counts whole, Counts pieces) {
            this.folded = folded;
            this.whole = whole;
            this.pieces = pieces;
        }

        @Override
        public void pair(int start, int first, int second) {
            whole.add(Term.of(first, second));
        }

        @Override
        public void alone(int start, int character) {
            pieces.add(Term.of(character));
        }

        @Override
        public void word(int start, int end, String printed) {
            whole.add(Tokenizer.term(printed));
            Pieces.of(printed, pieces);
            // 1,2000 is two words, but 1,200 cut from it is one.
            boolean comma = this.end >= 0 && this.end + 1 == start && folded.charAt(this.end) == ',';
            joined = comma ? joined + printed : printed;
            this.end = end;
            if (comma) {
                Pieces.of(joined, pieces);
            }
        }
    }
}
