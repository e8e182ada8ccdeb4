package app.linekeeper.conversations.flows.money;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.PartnerMoney;
import app.linekeeper.domain.ledger.SeeingMoney;
import app.linekeeper.domain.ledger.Wallet;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a partner has: the wallets of the companies and the bonuses, and what bonuses are for. */
@Component
final class BalanceFlow implements Flow {

    private final SeeingMoney money;

    BalanceFlow(SeeingMoney money) {
        this.money = money;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BALANCE, 1)
                .command("balance", "balance.command")
                .step(
                        "balance",
                        s -> s.says("balance.title")
                                .saysIf(this::hasWallets, "balance.wallets", this::withWallets)
                                .saysIf(turn -> !hasWallets(turn), "balance.no_companies", Filling.NONE)
                                .says("balance.bonuses", this::withBonuses)
                                .choose(COMPANY, this::wallets)
                                .opens(
                                        FlowNames.WALLET_HISTORY,
                                        turn -> turn.facts().only(COMPANY))
                                .button("bonus_history", "balance.bonus_history")
                                .opens(FlowNames.BONUS_HISTORY)
                                .button("companies", "balance.companies")
                                .opens(FlowNames.COMPANIES))
                .build();
    }

    private boolean hasWallets(Turn turn) {
        return !money(turn).wallets().isEmpty();
    }

    private Text withWallets(Text text, Turn turn) {
        List<Wallet> wallets = money(turn).wallets();
        List<Text> rows = new ArrayList<>();
        wallets.stream()
                .limit(Offer.PAGE)
                .forEach(wallet -> rows.add(Text.of("balance.wallet")
                        .with("company", wallet.companyName())
                        .with("sum", wallet.balance())));
        if (wallets.size() > Offer.PAGE) {
            rows.add(Text.of("balance.more_wallets").with("n", wallets.size() - Offer.PAGE));
        }
        return text.with("rows", rows);
    }

    private Text withBonuses(Text text, Turn turn) {
        return text.with("sum", money(turn).bonuses());
    }

    private List<Option<CompanyId>> wallets(Turn turn) {
        return money(turn).wallets().stream()
                .map(wallet -> Option.of(
                        wallet.company(), Text.of("balance.wallet_history").with("company", wallet.companyName())))
                .toList();
    }

    private PartnerMoney money(Turn turn) {
        return turn.once("money", () -> turn.need(money.of(turn.acting().member())));
    }
}
