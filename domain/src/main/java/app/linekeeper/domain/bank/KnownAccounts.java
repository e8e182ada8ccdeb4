package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The bank accounts of the sellers. Several sellers may have one, in one currency or in several. */
record KnownAccounts(Map<String, List<SellerAccount>> byNumber, Map<SellerId, ZoneId> zones) {

    static String number(String written) {
        return written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** Whoever has the account; nobody where it is no seller's. */
    List<SellerAccount> of(String account) {
        return byNumber.getOrDefault(number(account), List.of());
    }

    /** Those of them whose currency has this code; all where it is empty. */
    List<SellerAccount> of(String account, String currency) {
        return of(account).stream()
                .filter(each ->
                        currency.isEmpty() || each.currency().getCurrencyCode().equals(currency))
                .toList();
    }

    /** Whether it is kept in several currencies of which this code says none. */
    boolean isAmbiguous(String account, String currency) {
        return of(account, currency).stream()
                        .map(SellerAccount::currency)
                        .distinct()
                        .count()
                > 1;
    }

    /** The zone of any seller, with an account or without. */
    ZoneId zone(SellerId seller) {
        return Objects.requireNonNull(zones.get(seller));
    }
}
