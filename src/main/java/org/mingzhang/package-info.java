/**
 * Mingzhang (明账): performance disclosures of public budget projects as a static, searchable site with open data.
 *
 * <pre>
 * read -&gt; model -&gt; assess -&gt; page -&gt; { render | search | export } -&gt; publish
 * ingest -&gt; model (and writes content)          chart: numbers to SVG shapes, used by page
 * </pre>
 *
 * <p>Each stage is a function from values to values; {@code site} is the one place where they meet and {@code cli} the only one that
 * touches the console, the clock and the exit code. The unit of work is one project folder. First file to open: {@code
 * site/SiteBuilder}.
 */
@NullMarked
package org.mingzhang;

import org.jspecify.annotations.NullMarked;
