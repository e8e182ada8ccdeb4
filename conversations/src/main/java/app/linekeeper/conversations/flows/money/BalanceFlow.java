package app.linekeeper.conversations.flows.money;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.CardWays;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.wallet.PartnerMoney;
import app.linekeeper.domain.wallet.SeeingMoney;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a partner has: the wallets of the companies and the bonuses, and what bonuses are for. */
@Component
final class BalanceFlow implements Flow {

    private final SeeingMoney money;
    private final CardWays cards;

    BalanceFlow(SeeingMoney money, CardWays cards) {
        this.money = money;
        this.cards = cards;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BALANCE, 1)
                .command("balance", "balance.command")
                .step(
                        "balance",
                        this::money,
                        s -> s.says("balance.title")
                                .saysIf(BalanceFlow::hasWallets, "balance.wallets", BalanceFlow::wallets)
                                .saysIf(money -> !hasWallets(money), "balance.no_companies")
                                .says("balance.bonuses", (money, text) -> text.with("sum", money.bonuses()))
                                .saysIf(money -> money.bonuses().isNegative(), "balance.bonuses_owed")
                                .choose(COMPANY, BalanceFlow::options, c -> c.opens(FlowNames.WALLET_HISTORY, COMPANY))
                                .button("bonus_history", "balance.bonus_history", b -> b.opens(FlowNames.BONUS_HISTORY))
                                .button(
                                        "top_up",
                                        "balance.top_up",
                                        b -> b.needs(Permission.INVOICE)
                                                .when(BalanceFlow::hasWallets)
                                                .opens(FlowNames.TOP_UP))
                                .button("autopay", "balance.autopay", b -> b.opens(FlowNames.AUTOPAY))
                                .button(
                                        "cards",
                                        "balance.cards",
                                        b -> b.needs(Permission.PAY)
                                                .when(money -> cards.keepSome())
                                                .opens(FlowNames.SAVED_CARDS))
                                .button("invoices", "balance.invoices", b -> b.opens(FlowNames.INVOICES))
                                .button("export", "balance.export", b -> b.opens(FlowNames.EXPORT))
                                .button("companies", "balance.companies", b -> b.opens(FlowNames.COMPANIES)))
                .build();
    }

    private PartnerMoney money(Turn turn) {
        return turn.need(money.of(turn.acting().member()));
    }

    private static boolean hasWallets(PartnerMoney money) {
        return !money.wallets().isEmpty();
    }

    private static Text wallets(PartnerMoney money, Text text) {
        List<Text> rows = new ArrayList<>();
        money.wallets().stream()
                .limit(PageWanted.SIZE)
                .forEach(wallet -> rows.add(Text.of("balance.wallet")
                        .with("company", wallet.companyName())
                        .with("sum", wallet.balance())));
        if (money.wallets().size() > PageWanted.SIZE) {
            rows.add(Text.of("balance.more_wallets").with("n", money.wallets().size() - PageWanted.SIZE));
        }
        return text.with("rows", rows);
    }

    private static List<Option<CompanyId>> options(PartnerMoney money) {
        return money.wallets().stream()
                .map(wallet -> Option.of(
                        wallet.company(), Text.of("balance.wallet_history").with("company", wallet.companyName())))
                .toList();
    }
}
