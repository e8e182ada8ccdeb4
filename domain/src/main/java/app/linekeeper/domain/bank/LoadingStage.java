package app.linekeeper.domain.bank;

/** How far a statement that is being loaded has come. */
public enum LoadingStage {
    STORING,
    MATCHING,
    POSTING
}
