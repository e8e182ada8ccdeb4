package app.linekeeper.conversations.flows.home;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.FindingAccounts;
import app.linekeeper.domain.client.FoundAccount;
import app.linekeeper.domain.client.FreeingAccount;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;

/** An operator finds a client's account, sees who answers for it, and frees it of whoever is gone (rule 36). */
@Component
final class FreeAccountFlow implements Flow {

    static final String NAME = FlowNames.FREE_ACCOUNT;

    private final FindingAccounts finding;
    private final FreeingAccount freeing;

    FreeAccountFlow(FindingAccounts finding, FreeingAccount freeing) {
        this.finding = finding;
        this.freeing = freeing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .takes(CLIENT)
                .fork("begin", f -> f.to("card", turn -> turn.has(CLIENT)).then("find"))
                .step(
                        "find",
                        this::found,
                        s -> s.says("free_account.find")
                                .choosePaged(
                                        CLIENT,
                                        AccountCard::options,
                                        c -> c.searchable()
                                                .stillIf(this::isThere)
                                                .then("card")))
                .step("card", this::card, this::card)
                .step("sure", this::card, this::sure)
                .build();
    }

    private StepBuilder<AccountCard> card(StepBuilder<AccountCard> s) {
        return s.says("free_account.account", AccountCard::known)
                .saysIf(AccountCard::isRepresented, "free_account.represented", AccountCard::said)
                .saysIf(AccountCard::mayBeRepresentedAnew, "free_account.free_now")
                .saysIf(AccountCard::isOfNobody, "free_account.of_nobody")
                .button(
                        "free",
                        "free_account.free",
                        b -> b.danger().when(AccountCard::isRepresented).then("sure"))
                .button(
                        "another",
                        "free_account.another",
                        b -> b.when(AccountCard::isFree).opens(NAME));
    }

    private StepBuilder<AccountCard> sure(StepBuilder<AccountCard> s) {
        return s.says("free_account.sure", AccountCard::said)
                .saysIf(AccountCard::hasPartner, "free_account.stays", AccountCard::said)
                .saysIf(AccountCard::hasNoPartner, "free_account.stays_alone")
                .button(
                        "yes",
                        "free_account.yes",
                        AccountCard::said,
                        b -> b.danger().runs(this::free).noBack().then("card"));
    }

    private Page<FoundAccount> found(Turn turn, PageWanted page) {
        return turn.need(finding.page(turn.acting().member(), page.search(), page.number()));
    }

    /** Also when somebody works with the client meanwhile, which moves it within the list. */
    private boolean isThere(Turn turn, ClientId account) {
        turn.need(finding.one(turn.acting().member(), account));
        return true;
    }

    private AccountCard card(Turn turn) {
        return new AccountCard(turn.need(finding.one(turn.acting().member(), turn.get(CLIENT))));
    }

    private Outcome<Facts> free(Turn turn, IdempotencyKey key) {
        return freeing.free(turn.acting().member(), turn.get(CLIENT)).map(freed -> turn.facts());
    }
}
