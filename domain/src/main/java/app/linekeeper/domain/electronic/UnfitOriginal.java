package app.linekeeper.domain.electronic;

/** An original cannot be given out, since its format would not take it; says why, for operators. */
public final class UnfitOriginal extends RuntimeException {

    public UnfitOriginal(String why) {
        super(why);
    }

    UnfitOriginal(String why, Throwable cause) {
        super(why, cause);
    }
}
