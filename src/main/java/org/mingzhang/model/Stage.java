package org.mingzhang.model;

import java.util.Arrays;
import java.util.Optional;

/** The point in a project's year at which a form is published, in the order of the year. */
public enum Stage {
    /** 绩效目标申报表, 绩效目标表: what is promised. */
    TARGET("target"),
    /** 绩效运行监控: how it goes midway. */
    MONITORING("monitoring"),
    /** 绩效自评表: what the body itself says it reached. */
    SELF_EVALUATION("self-evaluation"),
    /** 绩效评价: what others say it reached. */
    EVALUATION("evaluation");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    /** The word in file names and data. */
    public String id() {
        return id;
    }

    /** The stage with this id. */
    public static Optional<Stage> of(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }
}
