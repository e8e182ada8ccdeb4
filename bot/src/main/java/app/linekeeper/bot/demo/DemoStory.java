package app.linekeeper.bot.demo;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.catalog.TaxMode;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who and what is in the demo: read from {@code demo/story.yaml}, all of it made up. */
@ConfigurationProperties("linekeeper.demo")
record DemoStory(long operator, List<Channel> channels, List<Market> markets, List<Partner> partners) {

    /** @param cashbackExcluded rule 8 */
    record Channel(
            String code, String name, @DefaultValue("false") boolean cashbackExcluded) {}

    /**
     * What one seller offers.
     *
     * @param exchangeId by which it is known in electronic exchange; null for one that takes no part in it
     * @param prices monthly list price in major units by channel
     */
    record Market(
            Region region,
            String currency,
            String documentPrefix,
            @Nullable String exchangeId,
            SellerRequisites seller,
            Tax tax,
            Map<String, String> prices) {}

    record Tax(
            TaxMode mode,
            @Nullable BigDecimal rate,
            @Nullable String ground,
            SoldAs soldAs,
            @Nullable ActsDue actsOfServices) {}

    record Partner(
            String name,
            Region region,
            String currency,
            Level level,
            String bonuses,
            List<Person> team,
            List<Company> companies,
            List<Client> clients) {}

    record Person(long telegramId, String name, Role role, Language language, ZoneId zone) {}

    /**
     * @param requisites as somebody would paste them
     * @param wallet in major units
     */
    record Company(LegalForm form, String requisites, String wallet) {}

    record Client(
            String name,
            @Nullable String email,
            @Nullable String taxNumber,
            @Nullable Person person,
            List<Line> lines) {}

    /**
     * @param days from today to the end; negative for a line that is already off
     * @param orderedMonths a term to renew for at once, so that there are paid orders; 0 for none
     * @param withBonuses whether that order is paid with bonuses
     */
    record Line(
            String name,
            List<String> channels,
            int days,
            @DefaultValue("0") int orderedMonths,
            @DefaultValue("false") boolean withBonuses) {}
}
