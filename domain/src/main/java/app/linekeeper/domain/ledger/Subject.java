package app.linekeeper.domain.ledger;

import java.util.UUID;

/**
 * What a transaction is about.
 *
 * @param kind what kind of thing, such as {@code ORDER}: at most 30 letters, given by whoever posts and reads it
 * @param id which one
 */
public record Subject(String kind, UUID id) {}
