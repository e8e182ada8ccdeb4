package app.linekeeper.domain.document;

import org.jspecify.annotations.Nullable;

/**
 * The acts of an order in a list.
 *
 * @param newest in force; null where none was issued
 * @param number of the newest
 * @param inForce how many there are
 * @param due how many can be had besides
 * @param next the one that comes next; null where there is nothing more to come
 * @param isAwaited whether whoever looks has asked for what comes
 */
public record OrderActs(
        @Nullable DocumentId newest,
        @Nullable String number,
        int inForce,
        int due,
        @Nullable NextAct next,
        boolean isAwaited) {}
