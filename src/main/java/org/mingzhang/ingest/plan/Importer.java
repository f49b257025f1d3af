package org.mingzhang.ingest.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentJson;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.FormField;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.check.Checks;
import org.mingzhang.ingest.check.Confidence;
import org.mingzhang.ingest.form.DocumentDraft;
import org.mingzhang.ingest.form.FormReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings one opened source into the content folder. */
public final class Importer {
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
        String department = department(draft);
        String document = document(draft, department);
        return outcome(draft, document, forms(draft, department, document), List.of());
    }

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

    private String department(DocumentDraft draft) {
        if (request.department() != null) {
            return request.department();
        }
        String known = content.departments().get(org.mingzhang.ingest.text.Fold.of(draft.department()));
        return known != null ? known : NewDepartment.add(content, draft.department(), notes);
    }

    /** The document's id: the one it had, else one of department, year and stage. */
    private String document(DocumentDraft draft, String department) {
        String base = department + "-" + draft.year() + "-" + draft.stage();
        for (int i = 1; ; i++) {
            String id = i == 1 ? base : base + "-" + i;
            @Nullable ObjectNode there = content.read("documents/" + id + ".json");
            boolean same = there != null && there.path("title").asString("").equals(draft.title());
            if (there == null || same) {
                ObjectNode now = DocumentJson.of(draft, department);
                ObjectNode written = there == null ? now : DocumentJson.merged(there, now);
                content.write("documents/" + id + ".json", ContentJson.text(written));
                return id;
            }
        }
    }

    private List<ImportOutcome.FormOutcome> forms(DocumentDraft draft, String department, String document) {
        @Nullable ObjectNode last = content.read(Provenance.file(document));
        Map<String, String> before = new HashMap<>();
        Map<String, ObjectNode> bases = new HashMap<>();
        remember(last, before, bases);
        Names names = new Names(content, department, before);
        ObjectNode record = Provenance.of(draft);
        List<ImportOutcome.FormOutcome> outcomes = new ArrayList<>();
        Map<FormDraft, String> files = new HashMap<>();
        for (FormDraft form : draft.drafts()) {
            names.like(form.text("name"))
                    .forEach(n -> notes.add(
                            "\"" + form.text("name") + "\" is new here; \"" + n + "\" is printed much like it"));
            String file = names.file(form, document, draft.year() + "-" + draft.stage());
            files.put(form, file);
            outcomes.add(form(draft, form, file, document, bases.remove(file), record));
        }
        bases.keySet().stream()
                .sorted()
                .forEach(f -> notes.add(f + ": the document no longer prints this form; the file stays"));
        rollUps(draft, files);
        content.write(Provenance.file(document), ContentJson.text(record));
        return outcomes;
    }

    private static void remember(@Nullable ObjectNode last, Map<String, String> before, Map<String, ObjectNode> bases) {
        if (last == null) {
            return;
        }
        Map<String, Integer> met = new HashMap<>();
        for (JsonNode form : last.path("forms")) {
            String name = org.mingzhang.ingest.text.Fold.of(form.path("name").asString(""));
            String file = form.path("file").asString("");
            before.put(name + "#" + met.merge(name, 1, Integer::sum), file);
            if (form.get("imported") instanceof ObjectNode imported) {
                bases.put(file, imported);
            }
        }
    }

    private ImportOutcome.FormOutcome form(
            DocumentDraft document,
            FormDraft draft,
            String file,
            String id,
            @Nullable ObjectNode base,
            ObjectNode record) {
        ObjectNode theirs = json(draft, id);
        @Nullable ObjectNode mine = content.read(file);
        Merge.Merged merged = mine == null ? new Merge.Merged(theirs, List.of()) : Merge.of(base, mine, theirs);
        if (mine == null && base != null) {
            notes.add(file + ": an editor removed this file; it is not written again");
        } else {
            content.write(file, ContentJson.text(merged.form()));
        }
        double confidence = Confidence.of(draft, document.opened().source().format());
        ImportOutcome.FormOutcome outcome = new ImportOutcome.FormOutcome(
                file,
                draft.text("name"),
                List.copyOf(draft.places()),
                confidence,
                confidence < Confidence.SURE,
                List.copyOf(draft.doubts()),
                List.copyOf(draft.proposals()),
                merged.changes());
        Provenance.add(record, document, draft, outcome, theirs);
        return outcome;
    }

    private ObjectNode json(FormDraft draft, String document) {
        List<FormField> fields = draft.fields().stream()
                .filter(f -> !f.path().equals("department"))
                .filter(f -> request.prose() || !f.path().startsWith("goal"))
                .toList();
        ObjectNode form = FormJson.of(fields);
        ObjectNode source = form.putObject("source");
        source.put("document", document);
        draft.places().forEach(source.putArray("forms")::add);
        return FormJson.reread(form);
    }

    private void rollUps(DocumentDraft draft, Map<FormDraft, String> files) {
        Map<String, Long> names = draft.drafts().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        d -> d.text("name"), java.util.stream.Collectors.counting()));
        for (FormDraft form : draft.drafts()) {
            RollUps.of(form, draft.drafts()).ifPresent(parts -> {
                String twice = names.getOrDefault(form.text("name"), 1L) > 1
                        ? "; its name is printed on another form too"
                        : "";
                notes.add(files.get(form) + " may sum up "
                        + String.join(", ", parts.stream().map(files::get).toList()) + twice
                        + ": if so, add \"rollUpOf\" to its project.json");
            });
        }
    }
}
