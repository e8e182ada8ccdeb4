package app.linekeeper.domain.testing;

import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.catalog.Channel;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.Channels;
import app.linekeeper.domain.catalog.ListPrice;
import app.linekeeper.domain.catalog.PriceLists;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.catalog.TaxMode;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.catalog.TaxTreatments;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.line.ChannelSet;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.wallet.CreditingBonuses;
import app.linekeeper.domain.wallet.CreditingWallet;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A vendor to buy from: Russia and Kazakhstan have sellers and prices, the world has neither. */
@TestComponent
public class Shop {

    public static final ChannelCode WHATSAPP = new ChannelCode("whatsapp");
    public static final ChannelCode TELEGRAM = new ChannelCode("telegram");

    private final Channels channels;
    private final PriceLists prices;
    private final Sellers sellers;
    private final TaxTreatments taxes;
    private final People people;
    private final Members members;
    private final CreditingWallet wallets;
    private final CreditingBonuses bonuses;
    private final Lines lines;
    private final Provisioning provisioning;
    private final Companies companies;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final MemberId operator;

    Shop(
            Channels channels,
            PriceLists prices,
            Sellers sellers,
            TaxTreatments taxes,
            People people,
            Members members,
            CreditingWallet wallets,
            CreditingBonuses bonuses,
            Lines lines,
            Provisioning provisioning,
            Companies companies,
            Clock clock,
            TransactionTemplate transaction) {
        this.channels = channels;
        this.prices = prices;
        this.sellers = sellers;
        this.taxes = taxes;
        this.people = people;
        this.members = members;
        this.wallets = wallets;
        this.bonuses = bonuses;
        this.lines = lines;
        this.provisioning = provisioning;
        this.companies = companies;
        this.clock = clock;
        this.transaction = transaction;
        this.operator = Objects.requireNonNull(transaction.execute(status -> open()));
    }

    public MemberId operator() {
        return operator;
    }

    /** Puts money on a company's wallet: {@code credit(company, "18400.00", "RUB")}. */
    public void credit(CompanyId company, String major, String currency) {
        wallets.credit(operator, company, Money.of(major, currency), aKey()).orElseThrow();
    }

    public void giveBonuses(PartnerId partner, String major, String currency) {
        bonuses.credit(operator, partner, Money.of(major, currency), aKey()).orElseThrow();
    }

    /** A running line of the client with WhatsApp and Telegram that ends on the day. */
    public Line lineEnding(ClientAccount client, LocalDate end, ChannelCode... carried) {
        ChannelCode[] codes = carried.length == 0 ? new ChannelCode[] {WHATSAPP, TELEGRAM} : carried;
        LineStart start = new LineStart(
                UUID.randomUUID(),
                Objects.requireNonNull(client.partner()),
                client.id(),
                "Sales",
                new ChannelSet(List.of(codes)),
                LineCalendar.endingOn(end),
                client.zone());
        return lines.save(Line.sold(LineId.next(), provisioning.start(start), start));
    }

    /** A channel that nobody has, for tests that withdraw it or change its price; costs 500 a month in Russia. */
    public ChannelCode aChannelOfItsOwn() {
        return aChannel(false);
    }

    /** One that earns no cashback (rule 8); costs 500 a month in Russia. */
    public ChannelCode aChannelWithoutCashback() {
        return aChannel(true);
    }

    private ChannelCode aChannel(boolean cashbackExcluded) {
        String name = "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Channel channel = channels.save(new Channel(new ChannelCode(name), name, 900, cashbackExcluded));
        price(Region.RUSSIA, channel.code(), "500.00", "RUB", LocalDate.of(2026, 1, 1));
        return channel.code();
    }

    public void price(Region region, ChannelCode channel, String monthly, String currency, LocalDate from) {
        prices.save(new ListPrice(region, channel, Money.of(monthly, currency), from));
    }

    public void withdraw(ChannelCode code) {
        transaction.executeWithoutResult(
                status -> channels.findById(code).orElseThrow().withdraw());
    }

    /** The region's seller goes over from licences to services in 2041, taxed at 12 %, and from 2042 on at 16 %. */
    public Seller sellServices(Region region, ActsDue due) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Currency currency = Currency.getInstance(region == Region.RUSSIA ? "RUB" : "KZT");
            Seller seller = sellers.findByRegionAndCurrency(region, currency).orElseThrow();
            LocalDate from = LocalDate.of(2041, 1, 1);
            if (taxes.of(seller.id(), from).orElseThrow().soldAs() == SoldAs.LICENCE) {
                taxes.save(new TaxTreatment(
                        seller.id(), from, TaxMode.INCLUDED, new BigDecimal("0.12"), null, SoldAs.SERVICE));
                taxes.save(new TaxTreatment(
                        seller.id(),
                        from.plusYears(1),
                        TaxMode.INCLUDED,
                        new BigDecimal("0.16"),
                        null,
                        SoldAs.SERVICE));
            }
            seller.certifyServices(due);
            return seller;
        }));
    }

    public static IdempotencyKey aKey() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }

    /** One more company of the partner, with a wallet in this currency. */
    public CompanyId aCompanyOf(PartnerId partner, String currency) {
        return companies
                .save(new Company(
                        CompanyId.next(),
                        partner,
                        Currency.getInstance(currency),
                        Requisites.of(
                                LegalForm.FOREIGN,
                                CompanyKind.LEGAL_ENTITY,
                                Map.of(RequisiteField.NAME, "In " + currency)),
                        clock.instant()))
                .id();
    }

    private MemberId open() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        channels.save(new Channel(WHATSAPP, "WhatsApp", 10, false));
        channels.save(new Channel(TELEGRAM, "Telegram", 20, false));
        price(Region.RUSSIA, WHATSAPP, "1990.00", "RUB", from);
        price(Region.RUSSIA, TELEGRAM, "990.00", "RUB", from);
        price(Region.KAZAKHSTAN, WHATSAPP, "9900.00", "KZT", from);
        sell(Region.RUSSIA, "RUB", "7707083893", from);
        sell(Region.KAZAKHSTAN, "KZT", "220440025906", from);
        sell(Region.WORLD, "USD", "100200300", from);
        Person person = new Person(
                PersonId.next(), Fixtures.aTelegramId(), "Operator", Language.EN, Region.WORLD.zone(), clock.instant());
        people.save(person);
        return members.save(Member.operator(person.id(), clock.instant())).id();
    }

    private void sell(Region region, String currency, String taxNumber, LocalDate from) {
        SellerRequisites requisites = new SellerRequisites(
                "Lines " + region,
                taxNumber,
                null,
                null,
                "Main street 1",
                null,
                "Bank of " + region,
                region == Region.RUSSIA ? "044525225" : "HSBKKZKX",
                region == Region.RUSSIA ? "40702810400000000225" : "KZ86125KZT5004100100",
                region == Region.RUSSIA ? "30101810400000000225" : null,
                region == Region.KAZAKHSTAN ? "17" : null,
                null,
                "Director",
                "A. B. Seller");
        Seller seller = new Seller(SellerId.next(), region, Currency.getInstance(currency), requisites, "");
        seller.exchangeAs(region == Region.RUSSIA ? "2BM-7707083893-2012052808220682662630000000000" : null);
        sellers.save(seller);
        taxes.save(new TaxTreatment(seller.id(), from, TaxMode.NONE, null, "exempt", SoldAs.LICENCE));
    }
}
