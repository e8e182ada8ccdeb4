package app.linekeeper.bot.year;

import java.time.Instant;
import java.util.List;

/** Somebody who looks at one thing and tells what happened there. */
interface Witness {

    /**
     * What happened since it was asked before.
     *
     * @param since when the moment began; it has lasted until now
     */
    List<String> saw(Instant since);
}
