package app.linekeeper.conversations.flows.byhand;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.byhand.EnterByHand;
import app.linekeeper.domain.byhand.EnteringByHand;
import app.linekeeper.domain.byhand.HandEntryState;
import app.linekeeper.domain.byhand.PartnerAccounts;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** An operator credits or debits a wallet or bonuses by hand, with a reason. */
@Component
final class ByHandFlow implements Flow {

    private static final Slot<PartnerId> PARTNER = Slot.id("partner", PartnerId::parse);
    private static final Slot<String> ACCOUNT = Slot.text("account");
    private static final Slot<Boolean> DEBIT = Slot.flag("debit");
    private static final Slot<Money> SUM = Slot.money("sum");
    private static final Slot<String> WHY = Slot.text("why");
    private static final Slot<HandEntryState> STATE = Slot.of("entry_state", HandEntryState.class);

    private final PartnerAccounts accounts;
    private final EnteringByHand entering;
    private final Reading<PartnerId, PartnerAccounts.Accounts> known = Reading.of(this::read);

    ByHandFlow(PartnerAccounts accounts, EnteringByHand entering) {
        this.accounts = accounts;
        this.entering = entering;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BY_HAND, 1)
                .needs(Permission.OPERATE)
                .step(
                        "partner",
                        this::partners,
                        s -> s.says("by_hand.partner")
                                .choose(
                                        PARTNER,
                                        ByHandFlow::options,
                                        c -> c.searchable().then("account")))
                .step(
                        "account",
                        this::sheet,
                        s -> s.says("by_hand.account", HandSheet::partner)
                                .choose(ACCOUNT, HandSheet::options, c -> c.then("direction")))
                .step("direction", this::sheet, ByHandFlow::direction)
                .step(
                        "amount",
                        this::sheet,
                        s -> s.says("by_hand.amount", HandSheet::direction)
                                .asks(
                                        SUM,
                                        Answers.amount(
                                                turn -> sheet(turn).balance().currency()),
                                        a -> a.then("reason")))
                .step("reason", s -> s.says("by_hand.reason").asks(WHY, Answers.line(200), a -> a.then("confirm")))
                .step("confirm", this::sheet, this::confirm)
                .step(
                        "done",
                        turn -> turn.get(STATE),
                        s -> s.saysIf(state -> state == HandEntryState.POSTED, "by_hand.posted")
                                .saysIf(state -> state != HandEntryState.POSTED, "by_hand.awaited")
                                .button("another", "by_hand.another", b -> b.opens(FlowNames.BY_HAND))
                                .ends())
                .build();
    }

    private static StepBuilder<HandSheet> direction(StepBuilder<HandSheet> s) {
        return s.says("by_hand.direction", HandSheet::account)
                .button(
                        "credit",
                        "by_hand.credit",
                        b -> b.sets(DEBIT, sheet -> false).then("amount"))
                .button(
                        "debit",
                        "by_hand.debit",
                        b -> b.beside().sets(DEBIT, sheet -> true).then("amount"));
    }

    private StepBuilder<HandSheet> confirm(StepBuilder<HandSheet> s) {
        return s.says("by_hand.confirm", HandSheet::asked)
                .button(
                        "enter",
                        "by_hand.enter",
                        HandSheet::asked,
                        b -> b.primary().runs(this::enter).noBack().then("done"));
    }

    private List<PartnerAccounts.Named> partners(Turn turn) {
        return turn.need(accounts.partners(turn.acting().member()));
    }

    private static List<Option<PartnerId>> options(List<PartnerAccounts.Named> all) {
        return all.stream()
                .map(partner -> Option.of(partner.id(), partner.name()))
                .toList();
    }

    private PartnerAccounts.Accounts read(Turn turn, PartnerId partner) {
        return turn.need(accounts.of(turn.acting().member(), partner));
    }

    private HandSheet sheet(Turn turn) {
        return new HandSheet(
                known.of(turn, turn.get(PARTNER)),
                turn.find(ACCOUNT).orElse(HandSheet.BONUSES),
                turn.find(DEBIT).orElse(false),
                turn.find(SUM).orElse(null),
                turn.find(WHY).orElse(""));
    }

    private Outcome<Facts> enter(Turn turn, IdempotencyKey key) {
        HandSheet sheet = sheet(turn);
        return entering.enter(new EnterByHand(
                        turn.acting().member(), turn.get(PARTNER), sheet.company(), sheet.amount(), turn.get(WHY), key))
                .map(entry -> turn.facts().with(STATE, entry.state()));
    }
}
