package org.mingzhang.assess;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.ProjectId;
import org.mingzhang.model.Stage;

/**
 * Something in the published figures that a reader should know (疑点), never an accusation.
 *
 * @param rule the stable id of the rule that saw it
 * @param severity how strong it is
 * @param scope what it is about
 * @param project the project, or null for one about a document
 * @param year fiscal year, or null for one about several
 * @param stage stage, or null for one about several
 * @param sequence the indicator's place on the form, from 1, or null
 * @param document id of the document, or null
 * @param message for a person, with its figures, in Chinese
 * @param evidence the figures it rests on, {@code name=value} pairs joined by {@code "; "}
 */
public record Finding(
        String rule,
        Severity severity,
        Scope scope,
        @Nullable ProjectId project,
        @Nullable Integer year,
        @Nullable Stage stage,
        @Nullable Integer sequence,
        @Nullable String document,
        String message,
        String evidence) {

    /** How strong a finding is, strongest first. */
    public enum Severity {
        /** The document contradicts itself or arithmetic. */
        CONTRADICTION,
        /** A reader should ask. */
        QUESTION,
        /** Good to know. */
        NOTE;

        /** The word in the open data. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a finding is about. */
    public enum Scope {
        INDICATOR,
        DISCLOSURE,
        PROJECT,
        DOCUMENT;

        /** The word in the open data. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
