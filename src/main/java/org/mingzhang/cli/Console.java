package org.mingzhang.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where the program prints and from where paths are counted.
 *
 * @param out for what was asked for
 * @param err for problems and progress
 * @param terminal whether a person watches, so that progress is worth showing
 * @param folder relative paths start here
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, Path folder) {}
