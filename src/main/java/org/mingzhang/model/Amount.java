package org.mingzhang.model;

/**
 * An amount together with what it is.
 *
 * @param money how much
 * @param basis which amount of the form
 * @param words what the form calls it, 年度资金申请总额 or 项目当年预算
 */
public record Amount(Money money, Basis basis, String words) {
    /** Whether the forms call both by one name, so that one can be said to be more than the other. */
    public boolean sameKind(Amount other) {
        return basis == other.basis && words.equals(other.words);
    }
}
