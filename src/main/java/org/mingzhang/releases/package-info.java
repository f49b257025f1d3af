/**
 * What each release of a site changed: a folder of small files that is committed beside the content.
 *
 * <p>{@code <name>.json} says what was new, corrected and withdrawn in a release, {@code last.tsv} by what hash every project, document and department of the last one
 * is known, {@code <name>/} holds files that stay under {@code /releases/<name>/}. Input and output: that folder. May import: {@code problem}.
 */
@NullMarked
package org.mingzhang.releases;

import org.jspecify.annotations.NullMarked;
