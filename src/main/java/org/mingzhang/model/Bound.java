package org.mingzhang.model;

/** How a printed number stands to what it is compared with; {@link #NONE} where nothing is printed before it. */
public enum Bound {
    AT_LEAST(">=", "≥"),
    MORE_THAN(">", ">"),
    AT_MOST("<=", "≤"),
    LESS_THAN("<", "<"),
    EQUAL("=", "="),
    NONE("", "");

    private final String symbol;
    private final String sign;

    Bound(String symbol, String sign) {
        this.symbol = symbol;
        this.sign = sign;
    }

    /** ASCII, as in the open data: {@code >=}. */
    public String symbol() {
        return symbol;
    }

    /** As people read it: {@code ≥}. */
    public String sign() {
        return sign;
    }

    /** Whether it is met by larger values. */
    public boolean floor() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether it is met by smaller values. */
    public boolean ceiling() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** Whether it leaves the value open: a promise can be one, a result cannot. */
    public boolean open() {
        return floor() || ceiling();
    }
}
