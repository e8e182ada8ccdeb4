package app.linekeeper.conversations.flows.byhand;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

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
import app.linekeeper.domain.byhand.AgreeingByHand;
import app.linekeeper.domain.byhand.AwaitedEntries;
import app.linekeeper.domain.byhand.AwaitedEntry;
import app.linekeeper.domain.byhand.HandEntryId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A second operator agrees to entries by hand, or declines them. */
@Component
final class AgreementsFlow implements Flow {

    /** The longest waiting; newer ones follow. */
    private static final int SHOWN = 40;

    private static final Slot<HandEntryId> ENTRY = Slot.id("entry", HandEntryId::parse);

    private final AwaitedEntries awaited;
    private final AgreeingByHand agreeing;
    private final Reading<Integer, List<AwaitedEntry>> oldest = Reading.of(this::read);

    AgreementsFlow(AwaitedEntries awaited, AgreeingByHand agreeing) {
        this.awaited = awaited;
        this.agreeing = agreeing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.AGREEMENTS, 1)
                .needs(Permission.OPERATE)
                .step(
                        "list",
                        this::oldest,
                        s -> s.saysIf(all -> !all.isEmpty(), "agreements.list")
                                .saysIf(List::isEmpty, "agreements.none")
                                .choose(ENTRY, AgreementsFlow::options, c -> c.then("one")))
                .step("one", this::one, this::one)
                .step("agreed", s -> next(s.says("agreements.agreed")))
                .step("declined", s -> next(s.says("agreements.declined")))
                .build();
    }

    private StepBuilder<Optional<AwaitedEntry>> one(StepBuilder<Optional<AwaitedEntry>> s) {
        return s.says("agreements.one", AgreementsFlow::said)
                .saysIf(AgreementsFlow::isOwn, "agreements.own")
                .button(
                        "agree",
                        "agreements.agree",
                        b -> b.primary()
                                .when(AgreementsFlow::isOfAnother)
                                .runs(this::agree)
                                .noBack()
                                .then("agreed"))
                .button(
                        "decline",
                        "agreements.decline",
                        b -> b.danger()
                                .when(Optional::isPresent)
                                .runs(this::decline)
                                .noBack()
                                .then("declined"));
    }

    private static StepBuilder<Turn> next(StepBuilder<Turn> s) {
        return s.button("list", "withdrawals.to_list", b -> b.opens(FlowNames.AGREEMENTS))
                .ends();
    }

    private static List<Option<HandEntryId>> options(List<AwaitedEntry> all) {
        return all.stream()
                .map(one -> Option.of(
                        one.id(),
                        Text.of("agreements.label")
                                .with("partner", one.partner())
                                .with("sum", one.amount())))
                .toList();
    }

    private static boolean isOwn(Optional<AwaitedEntry> found) {
        return found.filter(AwaitedEntry::own).isPresent();
    }

    private static boolean isOfAnother(Optional<AwaitedEntry> found) {
        return found.isPresent() && !isOwn(found);
    }

    private static Text said(Optional<AwaitedEntry> found, Text text) {
        return found.map(one -> text.with("sum", one.amount())
                        .with("partner", one.partner())
                        .with("account", one.company() == null ? "BONUSES" : "WALLET")
                        .with("company", Objects.requireNonNullElse(one.company(), ""))
                        .with("why", one.reason())
                        .with("who", one.askedBy()))
                .orElseGet(() -> Text.of("agreements.no_longer"));
    }

    private List<AwaitedEntry> oldest(Turn turn) {
        return oldest.of(turn, SHOWN);
    }

    private List<AwaitedEntry> read(Turn turn, int atMost) {
        return turn.need(awaited.oldest(turn.acting().member(), atMost));
    }

    /** While it waits; empty once it does not. */
    private Optional<AwaitedEntry> one(Turn turn) {
        return oldest(turn).stream()
                .filter(one -> one.id().equals(turn.get(ENTRY)))
                .findFirst();
    }

    private Outcome<Facts> agree(Turn turn, IdempotencyKey key) {
        return agreeing.agree(turn.acting().member(), turn.get(ENTRY)).map(agreed -> turn.facts());
    }

    private Outcome<Facts> decline(Turn turn, IdempotencyKey key) {
        return agreeing.decline(turn.acting().member(), turn.get(ENTRY)).map(declined -> turn.facts());
    }
}
