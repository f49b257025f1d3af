package org.mingzhang.assess.finding;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a finding rests on.
 *
 * @param label what it is, as printed where it has a printed name
 * @param value as printed, or as worked out from printed figures
 * @param spot where it stands, or null if it is worked out
 */
public record Operand(String label, String value, @Nullable Spot spot) {}
