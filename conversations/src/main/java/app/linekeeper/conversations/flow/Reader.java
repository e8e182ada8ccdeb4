package app.linekeeper.conversations.flow;

/**
 * Reads the model of a step: what its screen shows and decides by. Runs at most once a screen, changes nothing, and may
 * refuse the screen by {@link Turn#need}.
 */
@FunctionalInterface
public interface Reader<M> {

    M read(Turn turn);
}
