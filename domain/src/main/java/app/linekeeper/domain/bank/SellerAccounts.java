package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.shared.Region;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the bank accounts of the sellers, as they state them now. */
@Component
class SellerAccounts {

    private final JdbcClient jdbc;

    SellerAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KnownAccounts all() {
        Map<String, List<SellerAccount>> accounts = new HashMap<>();
        Map<SellerId, ZoneId> zones = new HashMap<>();
        jdbc.sql("select id, region, currency, account_number from seller order by region, currency")
                .query(row -> {
                    SellerId seller = new SellerId(row.getObject("id", UUID.class));
                    zones.put(seller, Region.valueOf(row.getString("region")).zone());
                    String number = row.getString("account_number");
                    if (number != null) {
                        accounts.computeIfAbsent(KnownAccounts.number(number), none -> new ArrayList<>())
                                .add(new SellerAccount(seller, Currency.getInstance(row.getString("currency"))));
                    }
                });
        return new KnownAccounts(accounts, zones);
    }
}
