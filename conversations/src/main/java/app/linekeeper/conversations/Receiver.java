package app.linekeeper.conversations;

import app.linekeeper.locales.Language;

/**
 * Who gets a parcel.
 *
 * @param language as the person has chosen it by now
 */
public record Receiver(ChatKey chat, Language language) {}
