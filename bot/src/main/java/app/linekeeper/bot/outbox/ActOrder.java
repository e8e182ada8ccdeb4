package app.linekeeper.bot.outbox;

import app.linekeeper.locales.Language;
import java.util.UUID;

/** Which act is to be delivered, and in which language it is announced. */
record ActOrder(UUID act, Language language) {}
