package app.linekeeper.domain.card.reconcile;

import java.time.LocalDate;

/**
 * Providers and we do not say alike. Told once a day, within a transaction, where something new was found.
 *
 * @param day of UTC, on which it was looked for
 * @param fresh how many were found
 * @param open how many an operator has to settle in all
 */
public record DifferencesFound(LocalDate day, int fresh, int open) {}
