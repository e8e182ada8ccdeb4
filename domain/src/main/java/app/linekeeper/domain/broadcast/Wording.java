package app.linekeeper.domain.broadcast;

import app.linekeeper.locales.Language;

/** What one person is told, in the language that they read now. */
public record Wording(String text, Language language) {}
