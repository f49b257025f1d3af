package org.mingzhang.ingest.plan;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.Trouble.Code;
import org.mingzhang.ingest.form.DocumentDraft;

/** Why a document gives nothing. */
final class Refusals {
    private Refusals() {}

    static List<Trouble> of(DocumentDraft draft, boolean departmentGiven) {
        List<Trouble> troubles = new ArrayList<>();
        String name = draft.opened().source().name();
        if (draft.drafts().isEmpty()) {
            troubles.add(none(draft, name));
            return troubles;
        }
        if (draft.year() == 0) {
            troubles.add(new Trouble(
                    Code.NO_YEAR,
                    name,
                    0,
                    "no form prints its fiscal year",
                    "Ask the publisher, or enter the forms by hand."));
        }
        if (draft.department().isEmpty() && !departmentGiven) {
            troubles.add(new Trouble(
                    Code.NO_DEPARTMENT,
                    name,
                    0,
                    "no form prints its department",
                    "Say which it is with --department."));
        }
        for (FormDraft form : draft.drafts()) {
            if (form.text("name").isEmpty()) {
                troubles.add(new Trouble(
                        Code.FRAGMENT_WITHOUT_NAME,
                        name,
                        0,
                        "form " + form.number() + " has no name of a project",
                        "Get the whole document; a form without a name is not written."));
            }
        }
        return troubles;
    }

    private static Trouble none(DocumentDraft draft, String name) {
        if (draft.narratives() > 0 || org.mingzhang.ingest.form.FormReader.narratives(draft.opened())) {
            return new Trouble(
                    Code.NARRATIVE_WITHOUT_FORM,
                    name,
                    0,
                    "it describes projects and prints no form of theirs",
                    "Look for the annex with the forms.");
        }
        if (foreign(draft)) {
            return new Trouble(
                    Code.FOREIGN, name, 0, "its text is not Chinese", "Only forms printed in Chinese are read.");
        }
        return new Trouble(
                Code.NO_FORM,
                name,
                0,
                "no form of a known kind was found",
                "If it prints one, describe its labels in a file of forms; see the manual of imports.");
    }

    /** Whether few of the characters are Chinese. */
    private static boolean foreign(DocumentDraft draft) {
        int length = draft.opened().tape().length();
        String text = draft.opened().tape().part(0, length);
        return length > 0
                && text.chars().filter(c -> c >= 0x3400 && c <= 0x9FFF).count() * 10L < length;
    }
}
