/**
 * Content files to the model's records, with every problem in them collected and none of them thrown.
 *
 * <p>Input: a content folder. Output: a {@link org.mingzhang.read.Content} for what the site shares, and one {@link
 * org.mingzhang.model.Project} at a time from a {@link org.mingzhang.read.ProjectReader}. A JSON file goes through four steps: bytes to text
 * ({@code ContentFolder}), text to a tree ({@code JsonReader}), the tree against its schema ({@code SchemaCheck}) and against the rest of
 * the content ({@code DisclosureFile} and its like), which also turn a sound tree into a record. May import: {@code model}, {@code problem};
 * the only user of the JSON Schema and Markdown libraries.
 */
@NullMarked
package org.mingzhang.read;

import org.jspecify.annotations.NullMarked;
