package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.document.OrdersPaidByClient;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** What a client paid itself, with the acts of it, for whoever speaks for the client. */
@Component
final class ClientDocumentsFlow implements Flow {

    private final OrdersPaidByClient orders;
    private final AskingForAct acts;

    ClientDocumentsFlow(OrdersPaidByClient orders, AskingForAct acts) {
        this.orders = orders;
        this.acts = acts;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CLIENT_DOCUMENTS, 2)
                .takes(ORDER)
                .fork("begin", f -> f.to("order", turn -> turn.has(ORDER)).then("orders"))
                .step(
                        "orders",
                        this::listed,
                        s -> s.saysIf(Listed::areSomeListed, "client_documents.title")
                                .saysIf(Listed::hasNone, "client_documents.none")
                                .choosePaged(ORDER, Listed::options, c -> c.then("order")))
                .step("order", this::order, this::card)
                .step(
                        "sent",
                        turn -> acts.sentOf(turn, orders::one),
                        s -> acts.answer(s)
                                .button("orders", "client_documents.all", b -> b.opens(FlowNames.CLIENT_DOCUMENTS)))
                .build();
    }

    private StepBuilder<ActsSheet> card(StepBuilder<ActsSheet> s) {
        return ActsSheet.on(s.says("client_documents.order", ClientDocumentsFlow::worded), sheet -> sheet)
                .button(
                        "act",
                        "order.act_get",
                        ActsSheet::asking,
                        b -> b.primary()
                                .when(ActsSheet::mayAsk)
                                .runs(acts::request)
                                .then("sent"));
    }

    private Listed listed(Turn turn, PageWanted page) {
        return new Listed(
                turn.need(orders.page(turn.acting().member(), page.number())), false, false, turn.today(), turn.zone());
    }

    private ActsSheet order(Turn turn) {
        return new ActsSheet(turn.need(orders.one(turn.acting().member(), turn.get(ORDER))));
    }

    private static Text worded(ActsSheet sheet, Text text) {
        return text.with("number", sheet.order().number())
                .with("sum", sheet.order().total());
    }
}
