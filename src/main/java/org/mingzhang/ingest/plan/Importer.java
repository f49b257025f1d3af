package org.mingzhang.ingest.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentJson;
import org.mingzhang.content.FieldOrder;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FileFormat;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.check.Checks;
import org.mingzhang.ingest.check.Confidence;
import org.mingzhang.ingest.form.DocumentDraft;
import org.mingzhang.ingest.form.FormReader;
import org.mingzhang.ingest.text.Fold;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings one opened source into the content folder. */
public final class Importer {
    private static final Pattern PROSE = Pattern.compile("^(goal|approach|conclusions)\\.");

    private final ImportRequest request;
    private final ContentIndex content;
    private final List<String> notes = new ArrayList<>();

    private Importer(ImportRequest request) {
        this.request = request;
        this.content = new ContentIndex(request.into());
    }

    /** Reads a source, writes what it says, and tells what became of it. */
    public static ImportOutcome run(ImportRequest request, Opened opened) {
        return new Importer(request).run(opened);
    }

    private ImportOutcome run(Opened opened) {
        String known = imported(opened.source().sha256());
        if (!known.isEmpty()) {
            return new ImportOutcome(
                    opened.source(), known, true, List.of(), Map.of(), List.of(), List.of(), List.of(), null);
        }
        DocumentDraft draft = FormReader.read(opened);
        List<Trouble> troubles = Refusals.of(draft, request.department() != null);
        if (draft.drafts().isEmpty() || !troubles.isEmpty()) {
            return outcome(draft, "", List.of(), troubles);
        }
        draft.drafts().forEach(Checks::run);
        declared(draft);
        opened.notices().stream()
                .filter(notice -> notice.table().isEmpty())
                .forEach(notice -> notes.add(notice.code() + ": " + notice.message()));
        String publisher = department(draft.department());
        Map<Printing, List<FormDraft>> printings = new LinkedHashMap<>();
        printings.put(Printing.of(draft), new ArrayList<>());
        draft.drafts()
                .forEach(form -> printings
                        .computeIfAbsent(Printing.of(draft, form), p -> new ArrayList<>())
                        .add(form));
        printings.values().removeIf(List::isEmpty);
        Map<FormDraft, ImportOutcome.FormOutcome> outcomes = new HashMap<>();
        String first = "";
        for (Map.Entry<Printing, List<FormDraft>> printing : printings.entrySet()) {
            String document = document(draft, publisher, printing.getKey());
            outcomes.putAll(forms(new Part(draft, printing.getKey(), publisher, document), printing.getValue()));
            if (first.isEmpty()) {
                first = document;
            } else {
                notes.add("the forms of " + printing.getKey() + " are written as " + document);
            }
        }
        rollUps(draft, outcomes);
        return outcome(
                draft,
                first,
                draft.drafts().stream()
                        .map(form -> Objects.requireNonNull(outcomes.get(form)))
                        .toList(),
                List.of());
    }

    /** What the document says of itself must agree with the forms, printed ones or different ones. */
    private static void declared(DocumentDraft document) {
        int printed = document.forms();
        int different = document.drafts().size();
        if (document.declaredProjects().isEmpty()) {
            return;
        }
        int declared = Integer.parseInt(document.declaredProjects());
        if (declared != printed && declared != different) {
            String message = "the document says that it has " + declared + " projects; " + different + " were read";
            document.drafts().forEach(form -> form.doubt(new Doubt(Doubt.Code.DECLARED, "", message, true)));
        }
    }

    /** The forms of a document that have year and stage in common. */
    private record Part(DocumentDraft document, Printing printing, String publisher, String id) {}

    private ImportOutcome outcome(
            DocumentDraft draft, String document, List<ImportOutcome.FormOutcome> forms, List<Trouble> troubles) {
        List<String> rests = draft.ledger().rests().stream()
                .limit(200)
                .map(r -> r.place().text() + ": "
                        + (r.text().length() > 40 ? r.text().substring(0, 40) + "…" : r.text()))
                .toList();
        return new ImportOutcome(
                draft.opened().source(),
                document,
                false,
                forms,
                draft.ledger().totals(),
                rests,
                List.copyOf(notes),
                troubles,
                draft);
    }

    /** The document that was imported from the same bytes by the same version, or empty. */
    private String imported(String sha256) {
        for (String id : content.documents()) {
            ObjectNode record = content.read(Provenance.file(id));
            if (record != null
                    && record.path("sha256").asString("").equals(sha256)
                    && record.path("version").asInt(0) == Provenance.VERSION) {
                return id;
            }
        }
        return "";
    }

    private String department(String printed) {
        if (request.department() != null) {
            return request.department();
        }
        String known = content.departments().get(Fold.of(printed));
        return known != null ? known : NewDepartment.add(content, printed, notes);
    }

    /** The department of a form; of running text only one that is known may be another than the publisher. */
    private String department(Part part, FormDraft form) {
        String printed = form.text("department");
        if (request.department() != null
                || printed.isEmpty()
                || Fold.of(printed).equals(Fold.of(part.document.department()))) {
            return part.publisher;
        }
        FileFormat format = part.document.opened().source().format();
        boolean text = format == FileFormat.STREAM_TEXT || format == FileFormat.TABBED_TEXT;
        if (text && !content.departments().containsKey(Fold.of(printed))) {
            form.doubt(Doubt.of(
                    Doubt.Code.VALUE, "department", "\"" + printed + "\" is not the department of the other forms"));
            return part.publisher;
        }
        return department(printed);
    }

    /** The document's id: the one it had, else one of department, year and stage. */
    private String document(DocumentDraft draft, String department, Printing printing) {
        String base = department + "-" + printing;
        for (int i = 1; ; i++) {
            String id = i == 1 ? base : base + "-" + i;
            @Nullable ObjectNode there = content.read("documents/" + id + ".json");
            boolean same = there != null && there.path("title").asString("").equals(draft.title());
            if (there == null || same) {
                ObjectNode now = DocumentJson.of(draft, department, printing);
                ObjectNode written = there == null ? now : DocumentJson.merged(there, now);
                content.write("documents/" + id + ".json", ContentJson.text(written));
                return id;
            }
        }
    }

    private Map<FormDraft, ImportOutcome.FormOutcome> forms(Part part, List<FormDraft> forms) {
        @Nullable ObjectNode last = content.read(Provenance.file(part.id));
        Map<String, String> before = new HashMap<>();
        Map<String, ObjectNode> bases = new HashMap<>();
        remember(last, before, bases);
        Map<String, Names> names = new HashMap<>();
        ObjectNode record = Provenance.of(part.document);
        Map<FormDraft, ImportOutcome.FormOutcome> outcomes = new HashMap<>();
        for (FormDraft form : forms) {
            Names known = names.computeIfAbsent(department(part, form), id -> new Names(content, id, before));
            known.like(form.text("name"))
                    .forEach(n -> notes.add(
                            "\"" + form.text("name") + "\" is new here; \"" + n + "\" is printed much like it"));
            String file = known.file(form, part.id, part.printing.toString());
            outcomes.put(form, form(part, form, file, bases.remove(file), record));
        }
        bases.keySet().stream()
                .sorted()
                .forEach(f -> notes.add(f + ": the document no longer prints this form; the file stays"));
        content.write(Provenance.file(part.id), ContentJson.text(record));
        return outcomes;
    }

    private static void remember(@Nullable ObjectNode last, Map<String, String> before, Map<String, ObjectNode> bases) {
        if (last == null) {
            return;
        }
        Map<String, Integer> met = new HashMap<>();
        for (JsonNode form : last.path("forms")) {
            String name = Fold.of(form.path("name").asString(""));
            String file = form.path("file").asString("");
            before.put(name + "#" + met.merge(name, 1, Integer::sum), file);
            if (form.get("imported") instanceof ObjectNode imported) {
                bases.put(file, imported);
            }
        }
    }

    private ImportOutcome.FormOutcome form(
            Part part, FormDraft draft, String file, @Nullable ObjectNode base, ObjectNode record) {
        double confidence = Confidence.of(draft, part.document.opened().source().format());
        boolean review = confidence < Confidence.SURE;
        ObjectNode theirs = json(draft, part.id);
        @Nullable ObjectNode mine = content.read(file);
        Merge.Merged merged = mine == null ? new Merge.Merged(theirs, List.of()) : Merge.of(base, mine, theirs);
        boolean changed = mine == null || !merged.form().equals(mine);
        if (mine == null && base != null) {
            notes.add(file + ": an editor removed this file; it is not written again");
        } else {
            content.write(file, ContentJson.text(marked(merged.form(), review && changed)));
        }
        ImportOutcome.FormOutcome outcome = new ImportOutcome.FormOutcome(
                file,
                draft.text("name"),
                List.copyOf(draft.places()),
                confidence,
                review,
                List.copyOf(draft.doubts()),
                List.copyOf(draft.proposals()),
                merged.changes());
        Provenance.add(record, part.document, draft, outcome, theirs);
        return outcome;
    }

    /** With the mark that a person has to look at it. */
    private static ObjectNode marked(ObjectNode form, boolean review) {
        if (!review) {
            return form;
        }
        ObjectNode marked = form.deepCopy();
        marked.put("review", true);
        return FieldOrder.ordered(marked);
    }

    private ObjectNode json(FormDraft draft, String document) {
        List<FormField> fields = draft.fields().stream()
                .filter(f -> !f.path().equals("department"))
                .filter(f -> request.prose() || !PROSE.matcher(f.path()).find())
                .toList();
        ObjectNode form = FormJson.of(fields);
        ObjectNode source = form.putObject("source");
        source.put("document", document);
        draft.places().forEach(source.putArray("forms")::add);
        return FormJson.reread(form);
    }

    private void rollUps(DocumentDraft draft, Map<FormDraft, ImportOutcome.FormOutcome> outcomes) {
        Map<String, Long> names = draft.drafts().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        d -> d.text("name"), java.util.stream.Collectors.counting()));
        for (FormDraft form : draft.drafts()) {
            RollUps.of(form, draft.drafts()).ifPresent(parts -> {
                String twice = names.getOrDefault(form.text("name"), 1L) > 1
                        ? "; its name is printed on another form too"
                        : "";
                notes.add(file(outcomes, form) + " may sum up "
                        + String.join(
                                ", ", parts.stream().map(p -> file(outcomes, p)).toList()) + twice
                        + ": if so, add \"rollUpOf\" to its project.json");
            });
        }
    }

    private static String file(Map<FormDraft, ImportOutcome.FormOutcome> outcomes, FormDraft form) {
        return Objects.requireNonNull(outcomes.get(form)).file();
    }
}
