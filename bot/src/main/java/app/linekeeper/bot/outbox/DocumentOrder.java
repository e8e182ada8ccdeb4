package app.linekeeper.bot.outbox;

import app.linekeeper.locales.Language;
import java.util.UUID;

/** Which document is to be delivered, and in which language it is announced. */
record DocumentOrder(UUID document, Language language) {}
