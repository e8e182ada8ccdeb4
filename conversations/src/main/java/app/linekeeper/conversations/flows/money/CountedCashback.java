package app.linekeeper.conversations.flows.money;

import app.linekeeper.domain.cashback.CashbackExample;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.Currency;
import java.util.Optional;

/**
 * How cashback is counted, in figures.
 *
 * @param last the partner's newest one; empty where there was none
 * @param currency of the partner's bonuses
 */
record CountedCashback(Optional<CashbackExample> last, Currency currency) {

    /** In the figures of the newest one, or in round ones: 300 less 45 are 255, of which 40 % are 102. */
    Text said(Text text) {
        return last.map(one -> Text.of("bonus_history.example_real")
                        .with("number", one.order())
                        .with("client", one.client())
                        .with("base", one.base())
                        .with("percent", one.percent())
                        .with("sum", one.sum()))
                .orElseGet(() -> text.with("list", whole(300))
                        .with("off", whole(45))
                        .with("base", whole(255))
                        .with("percent", 40)
                        .with("sum", whole(102)));
    }

    private Money whole(int major) {
        return Money.of(Integer.toString(major), currency.getCurrencyCode());
    }
}
