package app.linekeeper.domain.payment;

import app.linekeeper.locales.Language;

/**
 * What a way that leads out of the chat has to know of whoever pays.
 *
 * @param email where the receipt is sent, as it was typed
 * @param saves whether what is paid with is to be kept, to be charged later
 */
public record PayerDetails(String email, Language language, boolean saves) {}
