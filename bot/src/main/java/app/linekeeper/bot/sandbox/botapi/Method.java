package app.linekeeper.bot.sandbox.botapi;

import tools.jackson.databind.JsonNode;

/** A method of the Bot API. */
@FunctionalInterface
interface Method {

    /** @throws ApiError when the call is refused */
    JsonNode answer(Bot bot, Call call);
}
