package org.mingzhang.chart;

/** Placeholder until the chart package lands. */
public record Chart(String title) {}
