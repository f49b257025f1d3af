package org.mingzhang.model;

import java.util.Arrays;
import java.util.Optional;

/** Which of its amounts a form is counted with. Amounts of different bases are never added up. */
public enum Basis {
    /** 全年预算数 of a self-evaluation or an evaluation. */
    ADJUSTED("adjusted", "全年预算数"),
    /** 年初预算数, where no adjusted one is printed. */
    INITIAL("initial", "年初预算数"),
    /** 年度资金申请总额 of a target form. */
    REQUESTED("requested", "年度资金申请总额"),
    /** 项目资金总额, where the form prints no amount for the year. */
    PROJECT_TOTAL("project-total", "项目资金总额");

    private final String id;
    private final String words;

    Basis(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Whether amounts of the two stand beside each other: what is asked for a year becomes its initial budget. */
    public boolean like(Basis other) {
        return this == other || (this == INITIAL && other == REQUESTED) || (this == REQUESTED && other == INITIAL);
    }

    /** The word in the open data. */
    public String id() {
        return id;
    }

    /** What most forms call it. */
    public String words() {
        return words;
    }

    /** The basis with this id. */
    public static Optional<Basis> of(String id) {
        return Arrays.stream(values()).filter(b -> b.id.equals(id)).findFirst();
    }
}
