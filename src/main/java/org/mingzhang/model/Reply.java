package org.mingzhang.model;

/**
 * A dated reply of a department to a finding, or a correction by the editors.
 *
 * @param finding the finding's key: {@code rule project year-stage}, with a sequence if it is about an indicator
 * @param title a date and who says it: {@code 2024-05-06 区财政局的答复}
 * @param body the text
 */
public record Reply(String finding, String title, Markup body) {}
