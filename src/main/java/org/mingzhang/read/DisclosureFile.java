package org.mingzhang.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.JsonTokens;
import org.mingzhang.content.Quoted;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Document;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Slug;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code projects/<department>/<project>/<year>-<stage>.json} against what its name and the documents say. */
final class DisclosureFile {
    private final JsonFile file;
    private final DisclosureName name;
    private final Content content;

    private DisclosureFile(JsonFile file, DisclosureName name, Content content) {
        this.file = file;
        this.name = name;
        this.content = content;
    }

    /** The disclosure; nothing, with a problem, if the file is wrong. */
    static Optional<Disclosure> read(
            ContentFolder folder, String parent, DisclosureName name, Content content, Problems problems) {
        return JsonFile.read(folder, parent + "/" + name, FileKind.DISCLOSURE, problems)
                .flatMap(file -> new DisclosureFile(file, name, content).checked(problems));
    }

    private Optional<Disclosure> checked(Problems problems) {
        checkDates();
        checkLegalBasis();
        checkExecution();
        checkSource();
        checkMisprints();
        file.reportTo(problems);
        return file.sound() ? Optional.of(DisclosureBinding.bind(name, file.root())) : Optional.empty();
    }

    private void checkDates() {
        LocalDate start = checkDate("start");
        LocalDate end = checkDate("end");
        if (start != null && end != null && end.isBefore(start)) {
            file.report(
                    "/end",
                    ProblemCode.M023,
                    "end must not be before start, found " + end + " and " + start,
                    "Check both dates against the form.");
        }
    }

    private @Nullable LocalDate checkDate(String field) {
        String text = file.root().text(field);
        if (text == null || !DisclosureBinding.DATE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            file.report(
                    JsonTokens.step("", field),
                    ProblemCode.M023,
                    field + " must be a day of the calendar, found " + Quoted.of(text),
                    "Check the date against the form.");
            return null;
        }
    }

    private void checkLegalBasis() {
        for (Fields basis : file.root().objects("legalBasis")) {
            if (basis.node().isObject() && !basis.has("title") && !basis.has("number")) {
                file.report(
                        basis.pointer(),
                        ProblemCode.M013,
                        "title and number are missing from " + Subject.of(basis.pointer()),
                        "Write at least one of them.");
            }
        }
    }

    private void checkExecution() {
        Set<String> seen = new HashSet<>();
        for (Fields row : file.root().objects("execution")) {
            Optional<Execution.Source> source = Execution.Source.of(row.required("source"));
            if (source.isPresent() && !seen.add(source.get().id() + " " + row.required("as"))) {
                file.report(
                        row.at("source"),
                        ProblemCode.M024,
                        "execution has a second row for " + source.get().id(),
                        "Keep one row for each source of money.");
            }
            checkNamed(row);
        }
        file.root().object("funding").objects("parts").forEach(this::checkNamed);
    }

    private void checkNamed(Fields row) {
        if (row.required("source").equals(Execution.Source.NAMED.id()) && !row.has("as")) {
            file.report(
                    row.pointer(),
                    ProblemCode.M013,
                    "as is missing from " + Subject.of(row.pointer()),
                    "Write what the form calls it.");
        }
    }

    private void checkSource() {
        String id = file.root().object("source").text("document");
        if (id == null || !Slug.isValid(id) || content.unreadableDocuments().contains(id)) {
            return;
        }
        Document document = content.documents().get(id);
        if (document == null) {
            file.report(
                    "/source/document",
                    ProblemCode.M021,
                    "there is no document " + Quoted.of(id),
                    References.advice(id, content.documents().keySet(), "Add documents/" + id + ".json."));
        } else {
            checkPrinting(document);
            checkForms(document);
            checkPages(document);
        }
    }

    private void checkMisprints() {
        for (Fields misprint : file.root().objects("misprints")) {
            String word = misprint.node().asString("");
            if (!PrintedWords.hold(file.tree(), word)) {
                file.report(
                        misprint.pointer(),
                        ProblemCode.M025,
                        "no text of the form holds the misprint " + Quoted.of(word),
                        "Write it as it stands in the form, or take it out of the list.");
            }
        }
    }

    private void checkPrinting(Document document) {
        if (document.year() != name.year() || document.stage() != name.stage()) {
            file.report(
                    "/source/document",
                    ProblemCode.M022,
                    "the file is for %s, the document %s for %s"
                            .formatted(
                                    name.printing(),
                                    document.id(),
                                    DisclosureName.printing(document.year(), document.stage())),
                    "Name the document that prints this form, or rename the file.");
        }
    }

    private void checkPages(Document document) {
        Fields source = file.root().object("source");
        List<@Nullable Integer> pages = source.wholes("pages");
        if (source.has("pages") && pages.size() != source.wholes("forms").size()) {
            file.report(
                    "/source/pages",
                    ProblemCode.M027,
                    "pages has " + pages.size() + " numbers, forms "
                            + source.wholes("forms").size(),
                    "Write the page on which each form of forms begins.");
        }
        Integer printed = document.pages();
        for (int i = 0; printed != null && i < pages.size(); i++) {
            Integer page = pages.get(i);
            if (page != null && page > printed) {
                file.report(
                        JsonTokens.step("/source/pages", i),
                        ProblemCode.M027,
                        "the document " + document.id() + " has " + printed + " pages, found page " + page,
                        "Count the pages of the file from 1.");
            }
        }
    }

    private void checkForms(Document document) {
        Integer printed = document.forms();
        if (printed == null) {
            return;
        }
        List<@Nullable Integer> forms = file.root().object("source").wholes("forms");
        for (int i = 0; i < forms.size(); i++) {
            Integer form = forms.get(i);
            if (form != null && form > printed) {
                file.report(
                        JsonTokens.step("/source/forms", i),
                        ProblemCode.M027,
                        "the document " + document.id() + " prints " + printed + " forms, found form " + form,
                        "Count the printed forms from 1.");
            }
        }
    }
}
