package app.linekeeper.domain.card.desk;

/**
 * How much about cards waits for an operator.
 *
 * @param mismatched money that is not what was asked for
 * @param returns that a provider would not make
 * @param differences from providers
 */
public record CardCounts(int mismatched, int returns, int differences) {}
