package app.linekeeper.domain.access;

import app.linekeeper.locales.Language;

/** Somebody who wrote, as Telegram describes them; perhaps nobody that Linekeeper knows yet. */
public record Visitor(long telegramId, String name, Language language) {}
