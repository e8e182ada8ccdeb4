package app.linekeeper.domain.shared;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** Where a partner or a client is at home: decides the currency and the seller (rule 2). */
public enum Region {
    RUSSIA("Europe/Moscow", "RUB"),
    KAZAKHSTAN("Asia/Almaty", "KZT"),
    CIS("Asia/Tashkent", "KZT", "USD"),
    WORLD("UTC", "USD");

    private final ZoneId zone;
    private final List<Currency> currencies;

    Region(String zone, String... currencies) {
        this.zone = ZoneId.of(zone);
        this.currencies =
                List.of(currencies).stream().map(Currency::getInstance).toList();
    }

    /** The currencies to choose from; one wherever there is no choice, the usual one first. */
    public List<Currency> currencies() {
        return currencies;
    }

    public boolean allows(Currency currency) {
        return currencies.contains(currency);
    }

    /** The zone of whoever has not chosen one. */
    public ZoneId zone() {
        return zone;
    }
}
