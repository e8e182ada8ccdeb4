package app.linekeeper.domain.bank;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The currencies that banks name, by letters or by digits. */
final class NamedCurrency {

    /** The ruble as it was until 1998, whose code some banks have kept. */
    private static final Map<String, String> OLD = Map.of("RUR", "RUB", "810", "RUB");

    private static final Map<String, String> CODES = Currency.getAvailableCurrencies().stream()
            .flatMap(currency -> Stream.of(
                    Map.entry(currency.getCurrencyCode(), currency.getCurrencyCode()),
                    Map.entry(currency.getNumericCodeAsString(), currency.getCurrencyCode())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private NamedCurrency() {}

    /** Its code; empty where none is named, or none that is known: then it is the account's. */
    static String code(String written) {
        String name = written.toUpperCase(Locale.ROOT);
        return OLD.getOrDefault(name, CODES.getOrDefault(name, ""));
    }
}
