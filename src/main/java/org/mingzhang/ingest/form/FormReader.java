package org.mingzhang.ingest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Block;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.Doubt.Code;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Kind;
import org.mingzhang.ingest.Ledger;
import org.mingzhang.ingest.Line;
import org.mingzhang.ingest.Notice;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.Traced;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.text.Fold;
import org.mingzhang.ingest.text.Wraps;

/** Reads a source: cuts it, reads every form as the generation that says most, and what the document says of itself. */
public final class FormReader {
    private static final int SHOWN = 40;
    private static final Pattern DECLARED =
            Pattern.compile("项目\\s?(\\d+)\\s?个[，,、]?\\s?涉及(?:项目)?预算资金(?:共|约)?\\s?([\\d,.]+\\s?(?:亿元|万元|元))");

    private final Opened opened;
    private final Ledger ledger;
    private final List<FormDraft> drafts = new ArrayList<>();
    private final Map<String, FormDraft> printed = new LinkedHashMap<>();
    private int forms;
    private int narratives;
    private String formTitle = "";

    private FormReader(Opened opened) {
        this.opened = opened;
        this.ledger = new Ledger(opened.tape());
    }

    /** Reads everything. */
    public static DocumentDraft read(Opened opened) {
        return new FormReader(opened).read();
    }

    /** Whether a source describes projects in sections, as narratives before forms do. */
    public static boolean narratives(Opened opened) {
        long sections = opened.blocks().stream()
                .filter(Line.class::isInstance)
                .map(b -> NarrativeWords.section(((Line) b).text().text()))
                .filter(s -> s != null && !s.equals("other") && !s.equals("goals"))
                .distinct()
                .count();
        return sections >= 3;
    }

    private DocumentDraft read() {
        markDropped();
        @Nullable Segment narrative = null;
        List<Segment> segments = Segmenter.cut(opened.blocks());
        for (Segment segment : segments) {
            switch (segment.type()) {
                case NARRATIVE -> {
                    narratives++;
                    narrative = segment;
                }
                case FORM -> {
                    form(segment, narrative);
                    narrative = null;
                }
                case OTHER -> {
                    // read below, for what the document says of itself
                }
            }
        }
        return document(segments);
    }

    /** What stands in no block was dropped while opening: watermarks, tags, page numbers. */
    private void markDropped() {
        boolean[] kept = new boolean[opened.tape().length()];
        Traced all = Segmenter.text(opened.blocks());
        for (int i = 0; i < all.length(); i++) {
            if (all.at(i) != Traced.NOWHERE) {
                kept[all.at(i)] = true;
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                ledger.overwrite(i, i + 1, Use.FURNITURE);
            }
        }
    }

    private void form(Segment segment, @Nullable Segment narrative) {
        forms++;
        FormSpec spec = best(segment);
        FormDraft draft = read(segment, narrative, spec);
        String key = key(draft);
        FormDraft before = printed.get(key);
        if (before == null) {
            printed.put(key, draft);
            drafts.add(draft);
        } else {
            before.places().add(forms);
            duplicate(segment);
        }
    }

    private FormDraft read(Segment segment, @Nullable Segment narrative, FormSpec spec) {
        FormDraft draft = new FormDraft(forms, spec.id(), spec.stage());
        FormSheet sheet = new FormSheet(spec, draft, ledger, opened.source().format());
        Traced title = Titles.bare(segment.title().squeeze());
        ledger.mark(segment.title(), Use.LABEL);
        draft.put(FormField.text("form", title));
        formTitle = title.text();
        draft.year(Titles.year(segment.title()));
        years(segment).forEach(draft::year);
        segment.blocks().forEach(sheet::unitOfAll);
        if (segment.hasGrid()) {
            GridForm.read(sheet, segment.blocks());
        } else {
            StreamForm.read(sheet, segment.lines());
        }
        leftOver(segment, draft);
        noticed(segment, draft);
        if (narrative != null) {
            Narrative.read(sheet, narrative);
        }
        required(spec, draft);
        if (spec.departmentWide()) {
            wide(draft);
        }
        return draft;
    }

    /** A form about all of a department bears its name. */
    private static void wide(FormDraft draft) {
        FormField department = draft.field("department");
        if (department != null) {
            draft.put(department.at("name"));
        }
        draft.put(new FormField("scope", "department", Kind.TEXT, Traced.EMPTY));
    }

    /** What nobody took of a form may be a value: then a person has to look. */
    private void leftOver(Segment segment, FormDraft draft) {
        Traced all = Segmenter.text(withoutEnd(segment.blocks()));
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < all.length(); i++) {
            if (all.at(i) != Traced.NOWHERE && ledger.use(all.at(i)) == Use.LEFT_OVER) {
                left.append(all.text().charAt(i));
            }
        }
        if (!left.isEmpty()) {
            String words = left.length() > SHOWN ? left.substring(0, SHOWN) + "…" : left.toString();
            draft.doubt(Doubt.of(Code.LEFT_OVER, "", left.length() + " characters were not taken: \"" + words + "\""));
        }
    }

    /** What was seen in the form's own tables while they were opened. */
    private void noticed(Segment segment, FormDraft draft) {
        for (Notice notice : opened.notices()) {
            boolean here = segment.blocks().stream()
                    .anyMatch(b -> b instanceof org.mingzhang.ingest.Grid grid
                            && grid.name().equals(notice.table()));
            if (here) {
                draft.doubt(Doubt.of(notice.code(), "", notice.message()));
            }
        }
    }

    /** Lines below the last table of a form belong to what follows. */
    private static List<Block> withoutEnd(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !(blocks.get(last) instanceof org.mingzhang.ingest.Grid)) {
            last--;
        }
        return last < 0 ? blocks : blocks.subList(0, last + 1);
    }

    private static List<Integer> years(Segment segment) {
        return segment.blocks().stream()
                .flatMap(b -> b instanceof Line line
                        ? java.util.stream.Stream.of(line.text())
                        : ((org.mingzhang.ingest.Grid) b).cells().stream().map(org.mingzhang.ingest.Cell::text))
                .filter(Titles::isYear)
                .map(Titles::year)
                .limit(1)
                .toList();
    }

    private static void required(FormSpec spec, FormDraft draft) {
        for (Label label : spec.labels()) {
            if (label.required() && draft.field(label.field()) == null) {
                draft.doubt(
                        Doubt.of(Code.MISSING, label.field(), "\"" + label.as().getFirst() + "\" has no value"));
            }
        }
    }

    /** Of the generations with the form's title the one of which most labels are printed. */
    private static FormSpec best(Segment segment) {
        List<FormSpec> specs = Titles.specs(segment.title());
        String text = Fold.of(Segmenter.text(segment.blocks())).text();
        FormSpec best = specs.getFirst();
        long most = -1;
        for (FormSpec spec : specs) {
            long printed = java.util.stream.Stream.concat(
                            spec.labels().stream().map(Label::as),
                            spec.columns().stream().map(ColumnSpec::as))
                    .filter(as -> as.stream().anyMatch(text::contains))
                    .count();
            if (printed > most) {
                most = printed;
                best = spec;
            }
        }
        return best;
    }

    private static String key(FormDraft draft) {
        return draft.fields().stream()
                .filter(f -> !f.path().startsWith("goal"))
                .map(f -> f.path() + "=" + Fold.of(f.value()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private void duplicate(Segment segment) {
        Traced text = Traced.join(List.of(segment.title(), Segmenter.text(segment.blocks())), "\n");
        for (int i = 0; i < text.length(); i++) {
            int at = text.at(i);
            if (at != Traced.NOWHERE && ledger.use(at) != Use.LEFT_OVER) {
                ledger.overwrite(at, at + 1, Use.DUPLICATE);
            }
        }
    }

    private DocumentDraft document(List<Segment> segments) {
        Segment head = segments.getFirst();
        String department = most(drafts.stream()
                .map(d -> d.text("department"))
                .filter(t -> !t.isEmpty())
                .toList());
        List<String> years = drafts.stream()
                .filter(d -> d.year() > 0)
                .map(d -> String.valueOf(d.year()))
                .toList();
        int year = years.isEmpty() ? 0 : Integer.parseInt(most(years));
        String title = title(head);
        Traced text = Wraps.join(org.mingzhang.ingest.text.Token.text(head.lines()));
        Matcher declared = DECLARED.matcher(text.text());
        boolean says = declared.find();
        if (says) {
            ledger.mark(text.part(declared.start(1), declared.end(2)), Use.FIELD);
        }
        return new DocumentDraft(
                opened,
                ledger,
                drafts,
                title.isEmpty() ? department + year + "年度" + formTitle : title,
                department,
                year,
                most(drafts.stream().map(FormDraft::stage).toList()),
                forms,
                says ? declared.group(1) : "",
                says ? Wraps.join(text.part(declared.start(2), declared.end(2))).text() : "",
                narratives);
    }

    /** The lines at the head up to the first sentence, if they make a title. */
    private String title(Segment head) {
        List<Traced> parts = new ArrayList<>();
        for (Block block : head.blocks()) {
            if (!(block instanceof Line line)
                    || line.text().text().contains("。")
                    || line.text().text().contains("，")) {
                break;
            }
            String folded = Fold.of(line.text()).text();
            if (NarrativeWords.afterTitle(folded)) {
                ledger.mark(line.text(), Use.LABEL);
                break;
            }
            parts.add(line.text());
        }
        Traced lines = Traced.join(parts, "\n");
        Traced title = opened.source().format() == org.mingzhang.ingest.FileFormat.TABBED_TEXT
                ? Wraps.joinBlanks(lines)
                : Wraps.join(lines);
        int last = title.text().lastIndexOf(' ');
        if (last > 0 && NarrativeWords.afterTitle(title.text().substring(last + 1))) {
            title = title.part(0, last);
        }
        for (String after : NarrativeWords.afterTitles()) {
            if (title.text().endsWith(after)) {
                title = title.part(0, title.length() - after.length()).strip();
            }
        }
        boolean is =
                title.length() >= 6 && title.length() <= 100 && title.text().contains("绩效");
        if (is) {
            ledger.mark(title, Use.FIELD);
            parts.forEach(p -> ledger.mark(p, Use.LABEL));
        }
        return is ? title.text() : "";
    }

    private static String most(List<String> texts) {
        return texts.stream()
                .collect(Collectors.groupingBy(t -> t, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
