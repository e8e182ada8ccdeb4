package app.linekeeper.domain.cashback;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderedChannel;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What a partner gets for one line that a client paid for (rules 8 and 9).
 *
 * @param base what was paid for the channels that earn cashback
 * @param rate the partner's share of it, such as 0.35
 * @param sum the base times the rate, rounded half-even
 */
public record CashbackShare(Money base, BigDecimal rate, Money sum) {

    /** By the rate that the line was priced with, which is frozen with the price (rule 10). */
    static CashbackShare of(OrderLine line, Set<ChannelCode> excluded) {
        Money earning = line.channels().stream()
                .filter(channel -> !excluded.contains(channel.code()))
                .map(channel -> monthly(line, channel))
                .reduce(Money.zero(line.price().list().currency()), Money::plus);
        return of(earning.times(line.months()), line.termRate(), line.partnerRate());
    }

    /** @param list the list price of the channels that earn cashback, for the whole term */
    static CashbackShare of(Money list, BigDecimal termRate, BigDecimal rate) {
        Money base = LinePrice.of(list, termRate, BigDecimal.ZERO).total(PriceBasis.CLIENT_PAYS);
        return new CashbackShare(base, rate, base.times(rate));
    }

    private static Money monthly(OrderLine line, OrderedChannel channel) {
        return new Money(channel.monthlyMinor(), line.price().list().currency());
    }
}
