package app.linekeeper.domain.person;

import app.linekeeper.locales.Language;

/** Somebody who wrote, as Telegram describes them; perhaps nobody that Linekeeper knows yet. */
public record Guest(long telegramId, String name, Language language) {}
