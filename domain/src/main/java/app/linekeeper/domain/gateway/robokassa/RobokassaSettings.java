package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Currency;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a shop at Robokassa; without its login it is not offered.
 *
 * @param login the shop's identifier
 * @param password1 signs what is asked; a secret, and that of tests in test mode
 * @param password2 signs what Robokassa says; likewise
 * @param password3 signs refunds; a secret that its support hands out; empty for none, so that nothing goes back through it
 * @param hash by what is signed, as in the cabinet
 * @param test whether payments are for tests: then it cannot be asked, and its messages are all there is
 * @param region where the seller is: Russia, for roubles, or Kazakhstan, for tenge
 * @param most the largest sum that it takes, in that currency
 * @param savesCards whether recurring payments were agreed on for the shop
 * @param authUrl where pages and states are; {@code https://auth.robokassa.kz} for Kazakhstan
 * @param servicesUrl where refunds are made
 */
@ConfigurationProperties("linekeeper.gateways.robokassa")
record RobokassaSettings(
        @DefaultValue("") String login,
        @DefaultValue("") String password1,
        @DefaultValue("") String password2,
        @DefaultValue("") String password3,
        @DefaultValue("sha256") RobokassaHash hash,
        @DefaultValue("false") boolean test,
        @DefaultValue("russia") Region region,
        @DefaultValue("500000") BigDecimal most,
        @DefaultValue("false") boolean savesCards,
        @DefaultValue("https://auth.robokassa.ru") URI authUrl,
        @DefaultValue("https://services.robokassa.ru") URI servicesUrl,
        @DefaultValue Connection connection) {

    private static final Set<Region> REGIONS = Set.of(Region.RUSSIA, Region.KAZAKHSTAN);

    /** @throws IllegalArgumentException if something that belongs together is missing, or it is not to be had there; no password is repeated */
    RobokassaSettings {
        if (login.isBlank() || password1.isBlank() || password2.isBlank()) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways.robokassa: login, password1 and password2 are set all or none; copy them from the shop's technical settings");
        }
        if (!REGIONS.contains(region)) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways.robokassa.region must be russia or kazakhstan; Robokassa takes no dollars");
        }
    }

    Currency currency() {
        return region.currencies().get(0);
    }

    Money inMajor(String major) {
        return Money.of(major, currency().getCurrencyCode());
    }

    /** Without passwords: settings end up in logs. */
    @Override
    public String toString() {
        return "RobokassaSettings[" + login + " at " + authUrl + "]";
    }
}
