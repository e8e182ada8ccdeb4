package app.linekeeper.conversations.flows.money;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.domain.wallet.SeeingMoney;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.domain.wallet.WalletHistory;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** What came to a company's wallet and went from it, newest first. */
@Component
final class WalletHistoryFlow implements Flow {

    private final WalletHistory history;
    private final SeeingMoney money;

    WalletHistoryFlow(WalletHistory history, SeeingMoney money) {
        this.history = history;
        this.money = money;
    }

    /** A wallet and a page of what moved in it. */
    private record OfWallet(String company, Movements movements) {

        boolean areSome() {
            return movements.areSome();
        }

        boolean areNone() {
            return movements.areNone();
        }

        Text wallet(Text text) {
            return movements.balance(text).with("company", company);
        }
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.WALLET_HISTORY, 1)
                .takes(COMPANY)
                .step(
                        "history",
                        this::movements,
                        s -> s.says("wallet_history.title", OfWallet::wallet)
                                .saysIf(
                                        OfWallet::areSome,
                                        "wallet_history.rows",
                                        (shown, text) -> shown.movements().rows(text))
                                .saysIf(OfWallet::areNone, "wallet_history.empty")
                                .choosePaged(
                                        ORDER,
                                        shown -> shown.movements().orders(),
                                        c -> c.opens(FlowNames.ORDER, ORDER)))
                .build();
    }

    private OfWallet movements(Turn turn, PageWanted page) {
        MemberId member = turn.acting().member();
        CompanyId company = turn.get(COMPANY);
        Page<Movement> found = turn.need(history.page(member, company, page.number()));
        Wallet wallet = turn.need(money.of(member)).wallets().stream()
                .filter(each -> each.company().equals(company))
                .findFirst()
                .orElseThrow();
        return new OfWallet(wallet.companyName(), new Movements(found, wallet.balance(), turn.zone()));
    }
}
