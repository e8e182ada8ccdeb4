package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.telling.Sending;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.electronic.ElectronicKind;
import app.linekeeper.domain.electronic.OriginalsOfActs;
import app.linekeeper.domain.electronic.RequestingOriginal;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gets the electronic originals of the acts at hand into the chat, where their seller gives them. */
@Component
final class ElectronicOriginal {

    /** Settled when the act is asked for, so that a screen need not ask. */
    private static final Slot<ElectronicKind> KIND = Slot.of("original", ElectronicKind.class);

    /** On whose requisites it depends. */
    private static final Slot<CompanyId> BUYER = Slot.id("buyer", CompanyId::parse);

    private static final Slot<List<DocumentId>> ACTS = Slot.many("originals", Slot.id("act", DocumentId::parse));

    private final OriginalsOfActs originals;
    private final RequestingOriginal requesting;
    private final Deliveries deliveries;

    ElectronicOriginal(OriginalsOfActs originals, RequestingOriginal requesting, Deliveries deliveries) {
        this.originals = originals;
        this.requesting = requesting;
        this.deliveries = deliveries;
    }

    /** The facts with what can be had of these acts, which are all of one seller and buyer, and on whose requisites that depends. */
    Facts noted(Facts facts, List<Act> acts) {
        Facts plain = facts.without(KIND);
        if (acts.isEmpty()) {
            return plain;
        }
        Act first = acts.get(0);
        return originals
                .offered(first)
                .map(kind -> plain.with(KIND, kind)
                        .with(BUYER, first.payer())
                        .with(ACTS, acts.stream().map(Act::id).toList()))
                .orElse(plain);
    }

    /** Buttons below a screen that tells of an act. */
    StepBuilder<SentActs> offered(StepBuilder<SentActs> s) {
        return s.button(
                        "original",
                        "electronic.get_upd",
                        ElectronicOriginal::label,
                        b -> b.needs(Permission.TAKE_DOCUMENTS)
                                .when(sent -> sent.turn().has(KIND))
                                .runs(this::request)
                                .then("original"))
                .button(
                        "exchange_id",
                        "electronic.requisites",
                        b -> b.needs(Permission.EDIT_REQUISITES)
                                .afterRefusal(Reason.ORIGINAL_EXCHANGE_ID)
                                .opensWith(
                                        FlowNames.REQUISITES,
                                        sent -> Facts.of(COMPANY, sent.turn().get(BUYER))));
    }

    Sending sent(Turn turn) {
        return Sending.of(turn, deliveries, OriginalParcels.NAME);
    }

    /** The screen that says that the file is on its way, or here. */
    StepBuilder<Sending> coming(StepBuilder<Sending> s) {
        return s.says("electronic.coming", Sending::where).button("order", "order.back_to_order", b -> b.then("card"));
    }

    private Outcome<Facts> request(Turn turn, IdempotencyKey key) {
        return requesting
                .request(turn.acting().member(), turn.get(ORDER), turn.get(ACTS))
                .map(acts -> {
                    acts.forEach(act -> deliveries.send(turn.chat(), OriginalParcels.of(act.id())));
                    return turn.facts();
                });
    }

    private static Text label(SentActs sent, Text text) {
        return sent.turn()
                .find(KIND)
                .map(kind -> Text.of("electronic.get_" + kind.name().toLowerCase(Locale.ROOT)))
                .orElse(text);
    }
}
