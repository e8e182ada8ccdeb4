package app.linekeeper.domain.notice;

import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.autopay.ForeseeingCharges;
import app.linekeeper.domain.autopay.WalletOutlook;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks now and then for invoices that lapse soon, and for wallets that have less than autopayment will take. */
@Component
public class WatchingMoney {

    /** How far a wallet is looked after. */
    static final int DAYS = 7;

    private final TransactionTemplate transactions;
    private final PlainQueries queries;
    private final Sellers sellers;
    private final ForeseeingCharges charges;
    private final GivingNotice giving;
    private final Clock clock;

    WatchingMoney(
            PlatformTransactionManager transactions,
            PlainQueries queries,
            Sellers sellers,
            ForeseeingCharges charges,
            GivingNotice giving,
            Clock clock) {
        this.transactions = new TransactionTemplate(transactions);
        this.queries = queries;
        this.sellers = sellers;
        this.charges = charges;
        this.giving = giving;
        this.clock = clock;
    }

    /** All that there is to tell now; what was told already is not told again. */
    public void all() {
        List<Lapsing> lapsing = transactions.execute(status -> lapsing());
        lapsing.forEach(each -> transactions.executeWithoutResult(status -> tell(each)));
        List<PartnerId> partners = transactions.execute(status -> chargedSoon());
        partners.forEach(each -> transactions.executeWithoutResult(status -> tellOfWallets(each)));
    }

    private record Lapsing(UUID invoice, PartnerId partner) {}

    /** Open invoices whose last day is today or tomorrow in their seller's zone, of which nobody was told yet. */
    private List<Lapsing> lapsing() {
        return sellers.all().stream()
                .flatMap(seller -> lapsing(seller).stream())
                .toList();
    }

    private List<Lapsing> lapsing(Seller seller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), seller.region().zone());
        return queries.sql("select i.id, i.partner from invoice i where i.seller = :seller"
                        + " and i.state in ('ISSUED', 'PART_PAID') and i.valid_until between :today and :tomorrow"
                        + " and not exists (select 1 from notice_given g where g.subject = concat('invoice:', i.id))")
                .param("seller", seller.id().value())
                .param("today", today)
                .param("tomorrow", today.plusDays(1))
                .query((row, n) -> new Lapsing(
                        row.getObject("id", UUID.class), new PartnerId(row.getObject("partner", UUID.class))))
                .list();
    }

    private void tell(Lapsing lapsing) {
        String subject = "invoice:" + lapsing.invoice();
        if (isFirst(subject)) {
            giving.team(
                    lapsing.partner(),
                    Permission.INVOICE,
                    new NoticeDraft(
                            NoticeKind.INVOICE_LAPSES,
                            NoticeTopic.MONEY,
                            subject,
                            lapsing.invoice().toString()),
                    null);
        }
    }

    /** Partners from whose wallets something will be taken soon, by {@code autopay_due}. */
    private List<PartnerId> chargedSoon() {
        return queries.sql("select distinct partner from autopay where off_at is null and source = 'WALLET'"
                        + " and acts_on <= :last and next_step_at is not null")
                .param(
                        "last",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS))
                .query((row, n) -> new PartnerId(row.getObject("partner", UUID.class)))
                .list();
    }

    private void tellOfWallets(PartnerId partner) {
        charges.of(partner, DAYS).wallets().stream()
                .filter(WalletOutlook::isShort)
                .forEach(outlook -> tell(partner, outlook));
    }

    /** Once for each day on which it is short, and once more where more is missing. */
    private void tell(PartnerId partner, WalletOutlook outlook) {
        String subject = outlook.wallet().company() + ":" + outlook.shortOn() + ":"
                + outlook.missing().minor();
        if (isFirst("wallet:" + subject)) {
            giving.team(
                    partner,
                    Permission.SEE_MONEY,
                    new NoticeDraft(
                            NoticeKind.WALLET_LOW,
                            NoticeTopic.MONEY,
                            subject,
                            outlook.wallet().company().toString()),
                    null);
        }
    }

    private boolean isFirst(String subject) {
        return queries.sql("insert into notice_given (subject, at) values (?, ?) on conflict do nothing")
                        .params(subject, Notices.utc(clock.instant()))
                        .update()
                > 0;
    }
}
