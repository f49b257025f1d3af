package org.mingzhang.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a site says about a rule for findings.
 *
 * @param off true to switch it off, false to switch it on, or null for the usual
 * @param threshold where it starts to speak, or null for the usual
 */
public record RuleSetting(@Nullable Boolean off, @Nullable BigDecimal threshold) {}
