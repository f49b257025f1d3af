package org.mingzhang.ingest.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Proposal;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.ValueWords;
import org.mingzhang.ingest.text.Wraps;

/** Citations in a paragraph: titles in book-title marks, and document numbers. */
final class LegalBases {
    private static final String YEAR = "[〔［\\[【(（]\\s?\\d{4}\\s?[〕］\\]】)）]";
    private static final Pattern NUMBER =
            Pattern.compile("(?:[一-龥]{1,12}" + YEAR + "\\s?\\d+\\s?号)|(?:[一-龥]{2,20}令第\\s?\\d+\\s?号)|(?:国务院|财政部)\\d+号");
    private static final Pattern AFTER =
            Pattern.compile("^(?:\\s?的?\\s?通知)?\\s?[（(〔]?(" + NUMBER.pattern() + ")[)）〕]?");
    private static final Pattern WIDENED = Pattern.compile("(?:^|[；;。，,、．.\\d）)])\\s?([^；;。，,、《》]{0,30}关于(?:印发|转发))$");
    private static final Pattern NUMBERING = Pattern.compile("^\\d+[.．、]\\s?");
    private static final Pattern OF_NOTICE = Pattern.compile("^\\s?的\\s?通知");
    private static final Pattern BARE_TITLE = Pattern.compile(
            "(?:^|[；;。，,、]|依据|根据|按照)((?!.*(?:依据|根据|按照))[^；;。，,、《》（(：:]{2,40}(?:办法|意见|规定|条例|细则|通知)(?:（试行）)?)[（(]?$");
    private static final Pattern BARE_CLAUSE =
            Pattern.compile("(?:^|[；;。])([^；;。，,、《》：:]{2,20}关于[^；;。，,《》：:]{4,50}(?:办法|意见|规定|条例|细则|通知))(?=[；;。]|$)");
    private static final Pattern HALF = Pattern.compile("(?:^|[；;。、])([^《》；;。、]{6,60}(?:办法|意见|规定|条例|细则|通知))》");

    private final FormSheet sheet;
    private final Traced text;
    private final String section;
    private int taken;

    private LegalBases(FormSheet sheet, Traced text, String section) {
        this.sheet = sheet;
        this.text = text;
        this.section = section;
        while (sheet.draft().field("legalBasis[" + taken + "].title") != null
                || sheet.draft().field("legalBasis[" + taken + "].number") != null) {
            taken++;
        }
    }

    /** Takes the citations of a paragraph. */
    static void read(FormSheet sheet, Traced text, String section) {
        new LegalBases(sheet, text, section).all();
    }

    private void all() {
        String all = text.text();
        Matcher numbers = NUMBER.matcher(all);
        int i = 0;
        int free = 0;
        while (i < all.length()) {
            int number = numbers.find(i) ? numbers.start() : all.length();
            int mark = all.indexOf('《', i);
            if (mark >= 0 && mark < number) {
                int close = closing(all, mark);
                if (close < 0) {
                    i = mark + 1;
                    continue;
                }
                clauses(free, mark);
                i = titled(free, mark, close);
            } else if (number < all.length()) {
                clauses(free, number);
                i = numbered(free, number, numbers.end());
            } else {
                break;
            }
            free = i;
        }
        clauses(free, all.length());
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A title in marks, the notice that hands it on, and the number behind. */
    private int titled(int free, int open, int close) {
        String all = text.text();
        int from = open + 1;
        int to = close;
        int end = close + 1;
        Matcher before = WIDENED.matcher(all.substring(free, open));
        Matcher notice = OF_NOTICE.matcher(all.substring(end));
        if (before.find() && notice.find()) {
            Matcher numbering = NUMBERING.matcher(before.group(1));
            from = free + before.start(1) + (numbering.find() ? numbering.end() : 0);
            to = end + notice.end();
            end = to;
        }
        Matcher number = AFTER.matcher(all.substring(end));
        boolean found = number.find();
        add(text.part(from, to), found ? text.part(end + number.start(1), end + number.end(1)) : null);
        return found ? end + number.end() : end;
    }

    /** A number without a title in marks; a title may stand before it. */
    private int numbered(int free, int from, int to) {
        Matcher title = BARE_TITLE.matcher(text.text().substring(free, from));
        boolean found = title.find();
        if (found || !text.text().substring(free, from).endsWith("》（")) {
            add(found ? text.part(free + title.start(1), free + title.end(1)) : null, text.part(from, to));
        } else {
            propose("number", text.part(from, to), "its title has no opening mark");
        }
        return to;
    }

    /** Titles without marks that are a clause of their own; and halves of marks, which are only proposed. */
    private void clauses(int from, int to) {
        Traced between = text.part(from, to);
        Matcher clause = BARE_CLAUSE.matcher(between.text());
        while (clause.find()) {
            add(between.part(clause.start(1), clause.end(1)), null);
        }
        Matcher half = HALF.matcher(between.text());
        while (half.find()) {
            propose("title", between.part(half.start(1), half.end(1)), "the mark before the title is missing");
        }
    }

    private void propose(String field, Traced printed, String why) {
        String value = field.equals("number")
                ? printed.squeeze().text()
                : Wraps.join(printed).text();
        sheet.draft().propose(new Proposal("legalBasis[]." + field, value, printed, why));
    }

    private void add(@Nullable Traced title, @Nullable Traced number) {
        if (title != null && !ValueWords.balanced(title.text())) {
            propose("title", title, "its quotation marks or brackets do not match, so other words may stand in it");
            return;
        }
        String path = "legalBasis[" + taken + "].";
        taken++;
        if (title != null) {
            sheet.text(path + "title", Wraps.join(title));
        }
        if (number != null) {
            sheet.text(path + "number", number.squeeze());
        }
        if (!section.isEmpty()) {
            Traced unprinted = Traced.unprinted(section);
            sheet.draft().put(FormField.text(path + "section", unprinted));
        }
        sheet.mark(title == null ? Traced.EMPTY : title, Use.FIELD);
    }
}
