package app.linekeeper.conversations.flows.card;

import app.linekeeper.domain.card.CardWay;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.locales.Text;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Cards, and those who take them, in words. */
public final class CardTexts {

    private CardTexts() {}

    /** What is paid with: with the name of whose page it is where several of these ways are alike. */
    public static Text way(CardWay way, List<CardWay> all, Currency currency) {
        Text method = way(way, currency);
        boolean isOnly =
                all.stream().filter(other -> other.method() == way.method()).count() <= 1;
        return isOnly ? method : Text.of("card.way_at").with("way", method).with("gateway", gateway(way.gateway()));
    }

    /** What is paid with, in a currency. */
    public static Text way(CardWay way, Currency currency) {
        return Text.of("card.way_" + way.method().name().toLowerCase(Locale.ROOT))
                .with("currency", currency.getCurrencyCode());
    }

    /** A provider by the name that people know. */
    static Text gateway(GatewayId gateway) {
        return Text.of("card.gateway_" + gateway);
    }

    /** Why a bank took no money. */
    public static Text declined(Decline.Kind decline) {
        return Text.of("card.declined_" + decline.name().toLowerCase(Locale.ROOT));
    }
}
