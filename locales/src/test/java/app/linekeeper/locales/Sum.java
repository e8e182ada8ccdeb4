package app.linekeeper.locales;

import java.util.Currency;

/** An amount for tests. */
record Sum(long minor, Currency currency) implements Amount {

    static Sum rubles(long kopecks) {
        return new Sum(kopecks, Currency.getInstance("RUB"));
    }

    static Sum tenge(long tiyn) {
        return new Sum(tiyn, Currency.getInstance("KZT"));
    }

    static Sum dollars(long cents) {
        return new Sum(cents, Currency.getInstance("USD"));
    }
}
