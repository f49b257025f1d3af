package org.mingzhang.assess;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.LegalBasis;

/**
 * What a form cites, in a spelling that can be compared. Laws recur, so equal texts are kept once.
 *
 * @param title without wrapping, or empty
 * @param number with one kind of brackets, or empty
 * @param section the heading it stands under, or empty for the basis itself
 */
public record Citation(String title, String number, String section) {
    private static final Pattern WRAPPED = Pattern.compile(".*[《<〈]([^《<〈》>〉]+)[》>〉].*的?通知.*");
    private static final Pattern OPENING = Pattern.compile("[\\[【（(［]");
    private static final Pattern CLOSING = Pattern.compile("[\\]】）)］]");
    private static final Pattern ISSUED = Pattern.compile("(?:.{0,40}?)关于印发(.+?)的通知");

    /** The citation of a printed one. */
    public static Citation of(LegalBasis basis) {
        return new Citation(
                title(basis.title()).intern(),
                number(basis.number()).intern(),
                (basis.section() == null ? "" : basis.section()).intern());
    }

    /** Whether it stands under the basis itself. */
    public boolean basis() {
        return section.isEmpty();
    }

    /** A notice that issues something is called after what it issues; one that passes something on keeps its own title. */
    private static String title(@Nullable String printed) {
        if (printed == null) {
            return "";
        }
        String text = Same.folded(printed);
        if (text.contains("转发")) {
            return text;
        }
        Matcher wrapped = WRAPPED.matcher(text);
        if (text.contains("印发") && wrapped.matches()) {
            return wrapped.group(1);
        }
        Matcher issued = ISSUED.matcher(text);
        return issued.matches() ? issued.group(1) : text;
    }

    private static String number(@Nullable String printed) {
        return printed == null
                ? ""
                : CLOSING.matcher(OPENING.matcher(Same.folded(printed)).replaceAll("〔"))
                        .replaceAll("〕");
    }
}
