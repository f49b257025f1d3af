package org.mingzhang.ingest.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ingest.Doubt;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.Proposal;
import org.mingzhang.ingest.SourceFile;
import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.Use;
import org.mingzhang.ingest.form.DocumentDraft;

/**
 * What became of a source.
 *
 * @param document the id of the document, empty if nothing was written
 * @param forms what became of each form
 * @param ledger how many characters each use has
 * @param notes what was decided about names, changes and what vanished
 */
public record ImportOutcome(
        SourceFile source,
        String document,
        boolean unchanged,
        List<FormOutcome> forms,
        Map<Use, Integer> ledger,
        List<String> rests,
        List<String> notes,
        List<Trouble> troubles,
        @Nullable DocumentDraft draft) {
    /** The file of each form. */
    public Map<FormDraft, String> files() {
        Map<FormDraft, String> files = new HashMap<>();
        for (int i = 0; draft != null && i < forms.size(); i++) {
            files.put(draft.drafts().get(i), forms.get(i).file());
        }
        return files;
    }

    /** Whether an editor has to look at something. */
    public boolean open() {
        return !troubles.isEmpty() || forms.stream().anyMatch(FormOutcome::review);
    }

    /**
     * What became of a form.
     *
     * @param file its file, relative to the content folder
     * @param changes what was written, kept or contradicts, a line each
     */
    public record FormOutcome(
            String file,
            String name,
            List<Integer> places,
            double confidence,
            boolean review,
            List<Doubt> doubts,
            List<Proposal> proposals,
            List<String> changes) {}
}
