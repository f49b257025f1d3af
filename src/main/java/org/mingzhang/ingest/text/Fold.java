package org.mingzhang.ingest.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.mingzhang.ingest.Traced;

/** A spelling for comparison: no blanks, half-width brackets, digits and colons, radicals as characters. Nothing folded is written. */
public final class Fold {
    private static final String FROM = "【〔［〖「】〕］〗」“”‘’﹣－–—―～、。·•／%％";
    private static final String TO = "((((()))))\"\"''-----~、。··/%%";

    private Fold() {}

    /** The text in that spelling; each character keeps its place. */
    public static Traced of(Traced text) {
        Traced bare = text.squeeze();
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            folded.append(one(bare.text().charAt(i)));
        }
        return bare.spelt(folded.toString());
    }

    /** The same of a text without places. */
    public static String of(String text) {
        return of(Traced.unprinted(text)).text();
    }

    private static char one(char c) {
        if (c < 0x80) {
            return c;
        }
        int known = FROM.indexOf(c);
        if (known >= 0) {
            return TO.charAt(known);
        }
        boolean han = c >= 0x3400 && c <= 0x9FFF;
        if (han || Character.isSurrogate(c)) {
            return c;
        }
        String composed = Normalizer.normalize(String.valueOf(c), Form.NFKC);
        return composed.length() == 1 ? composed.charAt(0) : c;
    }
}
