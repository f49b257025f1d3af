/**
 * The open data under {@code data/}: tables as CSV and JSON, and one JSON record for each project.
 *
 * <p>Projects pass one by one: {@link org.mingzhang.export.ProjectExporter} turns each into its share of every table and its own record,
 * and the caller writes the shares in the order of the projects between a table's head and foot. The small tables of documents and
 * departments are written whole by {@link org.mingzhang.export.SiteTables}. What each file and column holds is promised in {@code
 * docs/open-data.md}. Input: assessed projects and page addresses. Output: bytes and {@link org.mingzhang.output.OutputFile}. May import:
 * {@code model}, {@code assess}, {@code page}, {@code output}, Commons CSV and Jackson's streaming writer.
 */
@NullMarked
package org.mingzhang.export;

import org.jspecify.annotations.NullMarked;
