/**
 * Puts the finished files into the output folder: all of them or none.
 *
 * <p>Input: {@link org.mingzhang.output.OutputFile}s in any order, from any thread. Output: the site folder, exchanged in one step
 * once every link in it has been followed, and counts. First file to open: {@link org.mingzhang.publish.Release}. May import: {@code
 * output}, {@code problem}; the only user of JNA. Memory hardly grows with the number of files: who wrote what is read from a
 * sorted list beside a sorted walk, and of each place that is linked to eight bytes are held.
 */
@NullMarked
package org.mingzhang.publish;

import org.jspecify.annotations.NullMarked;
