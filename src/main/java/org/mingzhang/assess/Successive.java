package org.mingzhang.assess;

import org.mingzhang.model.Document;

/**
 * Two documents of a department, each the only one of its year's latest stage, with no year between them that has one.
 *
 * @param before of the earlier year
 * @param then the forms in it
 * @param after of the later year
 * @param now the forms in it
 */
public record Successive(Document before, DocumentFacts then, Document after, DocumentFacts now) {}
