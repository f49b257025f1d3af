package org.mingzhang.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.Operand;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.model.Department;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Markup;
import org.mingzhang.model.Project;
import org.mingzhang.model.ProjectId;

/** A project's own JSON file: everything that is known of it, under the names of the content files. */
final class ProjectRecord {
    private ProjectRecord() {}

    static String write(AssessedProject assessed, Context context) {
        Project project = assessed.project();
        return JsonText.pretty(json -> {
            json.text("id", project.id().toString())
                    .text("name", project.name())
                    .object("department", department -> writeDepartment(department, context.department()))
                    .text("page", context.page())
                    .text("curatedName", project.curatedName())
                    .texts("earlierNames", project.earlierNames())
                    .objects("formerly", project.former(), ProjectRecord::writeFormer)
                    .texts("rollUpOf", ids(project.rollUpOf()))
                    .texts("continues", ids(project.continues()))
                    .text("note", project.note())
                    .text("noteHtml", html(project));
            writeDisclosures(json, assessed, context);
            json.objects("findings", assessed.findings(), ProjectRecord::writeFinding);
        });
    }

    private static void writeFormer(JsonText json, Project.Former former) {
        json.text("project", former.id().toString()).integer("until", former.until());
    }

    private static void writeDisclosures(JsonText json, AssessedProject assessed, Context context) {
        DisclosureRecord record = new DisclosureRecord(context.documents());
        json.objects("disclosures", assessed.disclosures(), (JsonText one, AssessedDisclosure disclosure) -> {
            record.write(one, disclosure);
            one.objects("findings", disclosure.findings(), ProjectRecord::writeFinding);
        });
    }

    private static void writeDepartment(JsonText json, Department department) {
        json.text("id", department.id())
                .text("name", department.name())
                .text("kind", department.kind())
                .object(
                        "region",
                        region -> region.text("id", department.region().id())
                                .text("name", department.region().name())
                                .texts("path", department.region().path()));
    }

    private static void writeFinding(JsonText json, Finding finding) {
        json.text("rule", finding.rule())
                .text("severity", finding.severity().id())
                .text("scope", finding.scope().id())
                .integer("year", finding.subject().year())
                .text("stage", finding.subject().stage().id())
                .integer("part", part(finding.subject().key()))
                .integer("sequence", finding.subject().sequence())
                .text("document", finding.subject().document())
                .text("message", finding.message().chinese())
                .text("messageEnglish", finding.message().english())
                .text("evidence", finding.evidence())
                .objects("operands", finding.operands(), ProjectRecord::writeOperand)
                .yuan("money", finding.stake().money())
                .number("points", finding.stake().points());
    }

    private static void writeOperand(JsonText json, Operand operand) {
        json.text("label", operand.label()).text("value", operand.value());
        Spot spot = operand.spot();
        if (spot != null) {
            json.object(
                    "at",
                    at -> at.text("project", spot.project().toString())
                            .integer("year", spot.year())
                            .text("stage", spot.stage().id())
                            .integer("formPart", part(spot.key()))
                            .text("part", spot.part().name().toLowerCase(Locale.ROOT))
                            .integer("sequence", spot.sequence() == 0 ? null : (Integer) spot.sequence()));
        }
    }

    /** Which of several forms of a year and stage it is; null for the first. */
    private static @Nullable Integer part(FormKey form) {
        return form.part() == 1 ? null : (Integer) form.part();
    }

    private static List<String> ids(List<ProjectId> projects) {
        return projects.stream().map(ProjectId::toString).toList();
    }

    private static @Nullable String html(Project project) {
        Markup markup = project.markup();
        return markup == null ? null : markup.html();
    }
}
