package org.mingzhang.ingest.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.text.Fold;

/** How forms and narratives are headed. */
final class Titles {
    private static final Pattern YEAR_BEFORE = Pattern.compile("^\\(?(\\d{4})年度?\\)?");
    private static final Pattern YEAR_AFTER = Pattern.compile("\\(?(\\d{4})年度?\\)?$");
    private static final Pattern ANNEX = Pattern.compile("^附[件表录]?\\d*[:.、-]?\\d*");
    private static final Pattern YEAR_ALONE = Pattern.compile("\\(?(\\d{4})年(度|\\d{1,2}月)?\\)?");
    private static final Pattern NARRATIVE = Pattern.compile("项目经费情况说明(\\d+)[-_]*(.*)");
    private static final int LONGEST = 60;

    private Titles() {}

    /** The generations whose title this is. */
    static List<FormSpec> specs(Traced line) {
        String bare = bare(Fold.of(line)).text();
        return bare.isEmpty() || bare.length() > LONGEST
                ? List.of()
                : FormSpecs.all().stream()
                        .filter(s -> s.titles().stream()
                                .anyMatch(t -> t.matcher(bare).matches()))
                        .toList();
    }

    /** A title as printed, without the year and the number of an annex. */
    static Traced bare(Traced squeezed) {
        Traced bare = cut(squeezed, ANNEX);
        bare = cut(bare, YEAR_BEFORE);
        return cut(bare, YEAR_AFTER);
    }

    private static Traced cut(Traced text, Pattern pattern) {
        Matcher matcher = pattern.matcher(Fold.of(text).text());
        if (!matcher.find() || matcher.end() == matcher.start()) {
            return text;
        }
        return matcher.start() == 0 ? text.part(matcher.end(), text.length()) : text.part(0, matcher.start());
    }

    /** The year that stands in a title or alone on a line, or 0. */
    static int year(Traced line) {
        String folded = Fold.of(line).text();
        for (Pattern pattern : List.of(YEAR_ALONE, YEAR_BEFORE, YEAR_AFTER)) {
            Matcher matcher = pattern.matcher(folded);
            if (matcher.find() && (pattern != YEAR_ALONE || matcher.matches())) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }

    /** Whether a line is nothing but a year. */
    static boolean isYear(Traced line) {
        return YEAR_ALONE.matcher(Fold.of(line).text()).matches();
    }

    /** Whether a line heads a narrative. */
    static boolean narrative(Traced line) {
        return NARRATIVE.matcher(Fold.of(line).text()).matches();
    }
}
