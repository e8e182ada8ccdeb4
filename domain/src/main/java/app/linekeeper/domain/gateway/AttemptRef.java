package app.linekeeper.domain.gateway;

import java.util.UUID;

/**
 * One attempt to take money once, as providers are told of it. Both are unique for ever; whichever the provider takes for
 * an order's number, the same attempt always has the same, so that asking twice takes money once.
 *
 * @param id of any attempt of any installation
 * @param number for providers that take only digits: from 1,000,000 up, at most 15 digits
 */
public record AttemptRef(UUID id, long number) {}
