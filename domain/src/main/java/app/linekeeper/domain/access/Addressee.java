package app.linekeeper.domain.access;

import app.linekeeper.locales.Language;

/**
 * Somebody who is to be told something.
 *
 * @param telegramId whose own chat it is told in
 * @param language in which they are told
 */
public record Addressee(long telegramId, Language language) {}
