/**
 * FigureText to shapes: scales, marks, labels and text alternatives.
 *
 * <p>Input: the model's figures and a {@link org.mingzhang.chart.Sheet}, which is a width and a language. Output: a {@link
 * org.mingzhang.chart.Chart}, marks with exact coordinates that a template prints as SVG; colour is left to the stylesheet ({@link
 * org.mingzhang.chart.Role}). Nothing is clamped: what does not fit one scale is cut with a visible break or said in words. May import:
 * {@code model}.
 */
@NullMarked
package org.mingzhang.chart;

import org.jspecify.annotations.NullMarked;
