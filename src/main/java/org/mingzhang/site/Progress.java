package org.mingzhang.site;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stage, done, all) -> {};

    /** What a build is busy with. */
    enum Stage {
        READING,
        WRITING,
        PUBLISHING
    }

    /**
     * Called after each project, by one thread at a time.
     *
     * @param stage what is being done
     * @param done projects done
     * @param all projects to do
     */
    void report(Stage stage, int done, int all);
}
