package app.linekeeper.domain.history;

import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.byhand.AgreeingByHand;
import app.linekeeper.domain.byhand.EnterByHand;
import app.linekeeper.domain.byhand.EnteringByHand;
import app.linekeeper.domain.byhand.HandEntry;
import app.linekeeper.domain.ledger.AccountKind;
import app.linekeeper.domain.payout.BankOrder;
import app.linekeeper.domain.payout.OwedPayouts;
import app.linekeeper.domain.payout.PayingOut;
import app.linekeeper.domain.payout.PayoutRow;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.CreditingWallet;
import app.linekeeper.domain.withdrawal.DecidingWithdrawal;
import app.linekeeper.domain.withdrawal.RequestWithdrawal;
import app.linekeeper.domain.withdrawal.RequestingWithdrawal;
import app.linekeeper.domain.withdrawal.WithdrawalId;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What operators do with a partner's money: top-ups, entries by hand, withdrawals, payouts. */
class OperatorsMoney {

    private final Shop shop;
    private final CreditingWallet topUps;
    private final EnteringByHand byHand;
    private final AgreeingByHand agreeing;
    private final RequestingWithdrawal requesting;
    private final DecidingWithdrawal deciding;
    private final OwedPayouts owed;
    private final PayingOut paying;
    private final MemberId second;

    OperatorsMoney(
            Shop shop,
            CreditingWallet topUps,
            EnteringByHand byHand,
            AgreeingByHand agreeing,
            RequestingWithdrawal requesting,
            DecidingWithdrawal deciding,
            OwedPayouts owed,
            PayingOut paying,
            People people,
            Members members,
            Clock clock) {
        this.shop = shop;
        this.topUps = topUps;
        this.byHand = byHand;
        this.agreeing = agreeing;
        this.requesting = requesting;
        this.deciding = deciding;
        this.owed = owed;
        this.paying = paying;
        PersonId person = people.save(new Person(
                        PersonId.next(),
                        Fixtures.aTelegramId(),
                        "Second",
                        Language.EN,
                        Region.RUSSIA.zone(),
                        clock.instant()))
                .id();
        this.second = members.save(Member.operator(person, clock.instant())).id();
    }

    String topUp(History history) {
        Money sum = history.rub(1 + history.random.nextInt(5_000_000));
        IdempotencyKey key = aKey();
        topUps.credit(shop.operator(), history.partner.company().id(), sum, key).orElseThrow();
        history.book.move(AccountKind.BANK_CLEARING, AccountKind.WALLET, sum.minor());
        history.again.add(
                () -> topUps.credit(shop.operator(), history.partner.company().id(), sum, key)
                        .orElseThrow());
        return "top-up " + sum;
    }

    /** At times above the sum that takes two, who then agree or do not; a debit may be more than there is. */
    String enter(History history) {
        boolean wallet = history.oneIn(2);
        AccountKind own = wallet ? AccountKind.WALLET : AccountKind.BONUS;
        long minor = 1 + history.random.nextInt(history.oneIn(4) ? 3_000_000 : 300_000);
        Money amount = history.rub(history.oneIn(2) ? minor : -minor);
        EnterByHand command = new EnterByHand(
                shop.operator(),
                history.partner.id(),
                wallet ? history.partner.company().id() : null,
                amount,
                "At random",
                aKey());
        boolean covered = amount.isPositive() || history.book.of(own) >= minor;
        boolean agreed = !history.oneIn(3);
        boolean done = minor > 1_000_000
                ? decide(byHand.enter(command).orElseThrow(), agreed)
                : byHand.enter(command).isDone();
        if (done != (covered && (agreed || minor <= 1_000_000))) {
            throw new AssertionError("entered though not covered, or not though covered: " + command);
        }
        if (done) {
            AccountKind other = wallet ? AccountKind.BY_HAND : AccountKind.BONUS_EXPENSE;
            history.book.move(other, own, amount.minor());
            history.again.add(() -> byHand.enter(command).orElseThrow());
        }
        return "by hand " + own + " " + amount + (done ? "" : ", which is not posted");
    }

    private boolean decide(HandEntry entry, boolean agreed) {
        return agreed
                ? agreeing.agree(second, entry.id()).isDone()
                : !agreeing.decline(second, entry.id()).isDone();
    }

    /** All, some or too much of the bonuses; granted, refused, or taken back. */
    String withdraw(History history) {
        long balance = history.book.of(AccountKind.BONUS);
        long minor = 1 + (long) (history.random.nextDouble() * 1.2 * Math.max(0, balance));
        RequestWithdrawal request = new RequestWithdrawal(
                history.partner.owner(), history.partner.company().id(), history.rub(minor), aKey());
        if (requesting.request(request).isDone() != minor <= balance) {
            throw new AssertionError("requested though not covered, or not though covered: " + request);
        }
        if (minor > balance) {
            return "withdrawal of too much";
        }
        WithdrawalId id = requesting.request(request).orElseThrow().id();
        switch (history.random.nextInt(4)) {
            case 0 -> requesting.takeBack(history.partner.owner(), id).orElseThrow();
            case 1 -> deciding.refuse(shop.operator(), id, "At random").orElseThrow();
            default -> {
                deciding.grant(shop.operator(), id).orElseThrow();
                history.book.move(AccountKind.BONUS, AccountKind.PAYOUT, minor);
                history.again.add(() -> deciding.grant(shop.operator(), id));
            }
        }
        return "withdrawal of " + minor;
    }

    /** The payout that waits longest, whose ever it is. */
    String payOut(History history) {
        List<PayoutRow> oldest = owed.oldest(shop.operator(), 1).orElseThrow();
        if (oldest.isEmpty()) {
            return "nothing is owed";
        }
        PayoutRow payout = oldest.get(0);
        BankOrder order = new BankOrder("1", LocalDate.of(2026, 11, 23));
        paying.paid(shop.operator(), payout.id(), order).orElseThrow();
        history.book.move(
                AccountKind.PAYOUT, AccountKind.BANK_CLEARING, payout.sum().minor());
        history.again.add(() -> paying.paid(shop.operator(), payout.id(), order).orElseThrow());
        return "paid out " + payout.sum();
    }
}
