/**
 * Flags in, problems printed, exit code out.
 *
 * <p>Input: the command line. Output: lines on the console and an exit code. The only package that touches the console, the clock and the exit
 * code. May import: {@code site}, {@code ingest}, {@code problem}; the only user of picocli.
 */
@NullMarked
package org.mingzhang.cli;

import org.jspecify.annotations.NullMarked;
