package app.linekeeper.conversations.flow;

/** Where a move leads: the end of writing it down. Got by {@code then}, {@code stays} or {@code opens}. */
public final class Onward<M> {

    private final Move<M> move;

    Onward(Move<M> move) {
        this.move = move;
    }

    Move<M> move() {
        return move;
    }
}
