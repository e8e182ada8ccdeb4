package app.linekeeper.domain.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The act that an order gets next.
 *
 * @param day its date in the seller's zone
 * @param at when that day begins there: from then on it can be had
 */
public record NextAct(LocalDate day, Instant at) {}
