package app.linekeeper.domain.reach;

import app.linekeeper.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the bot writes to, as an operator sees them.
 *
 * @param partner the name of one partner whose team they are in; null for none
 * @param reachable false if they have blocked the bot
 */
public record KnownPerson(
        PersonId id,
        String name,
        long telegramId,
        boolean reachable,
        @Nullable String partner) {

    @Override
    public String toString() {
        return "KnownPerson[" + id + "]";
    }
}
