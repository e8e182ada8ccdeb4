package app.linekeeper.domain.bank;

/** Hears how a statement is loaded, on the thread that loads it and outside of its transactions; some times a second at most. */
@FunctionalInterface
public interface LoadingProgress {

    /** For whoever need not know. */
    LoadingProgress NOBODY = (stage, done, of) -> {};

    /** So many lines of so many are through this stage. */
    void at(LoadingStage stage, long done, long of);
}
