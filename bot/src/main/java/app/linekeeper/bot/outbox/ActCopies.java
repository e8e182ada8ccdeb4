package app.linekeeper.bot.outbox;

import java.util.UUID;

/** Gives the stored file of an act. */
interface ActCopies {

    /**
     * The file as it was stored.
     *
     * @throws RuntimeException if there is no such act
     */
    FileCopy of(UUID act);
}
