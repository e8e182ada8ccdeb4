package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.TOP_UP;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.invoice.InvoicingWallet;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has money come to the wallet of one of the partner's companies: by invoice, or by card (rule 20). */
@Component
final class TopUpFlow implements Flow {

    private final ToppedUp wallet;
    private final InvoicingWallet invoicing;
    private final SendingInvoice invoices;
    private final ToppingUpByCard card;

    TopUpFlow(ToppedUp wallet, InvoicingWallet invoicing, SendingInvoice invoices, ToppingUpByCard card) {
        this.wallet = wallet;
        this.invoicing = invoicing;
        this.invoices = invoices;
        this.card = card;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.TOP_UP, 2)
                .takes(COMPANY, TOP_UP)
                .fork(
                        "begin",
                        f -> f.to("way", turn -> turn.has(COMPANY) && turn.has(TOP_UP))
                                .to("sum", turn -> turn.has(COMPANY))
                                .then("company"))
                .step(
                        "company",
                        wallet::all,
                        s -> s.says("top_up.company")
                                .saysIf(List::isEmpty, "companies.none")
                                .choose(COMPANY, TopUpFlow::options, c -> c.then("sum"))
                                .button(
                                        "companies",
                                        "pay.companies",
                                        b -> b.when(List::isEmpty).opens(FlowNames.COMPANIES)))
                .step(
                        "sum",
                        s -> s.says("top_up.sum", this::named)
                                .asks(
                                        TOP_UP,
                                        Answers.amount(
                                                turn -> wallet.company(turn).currency()),
                                        a -> a.then("way")))
                .fork("way", f -> f.to("how", card::isPossible).then("confirm"))
                .step("how", card::sheet, card::how)
                .step("email", card::lastEmail, card::email)
                .step("by_card", card::sheet, card::confirm)
                .step(
                        "confirm",
                        s -> s.says("top_up.confirm", this::asked)
                                .button(
                                        "issue",
                                        "top_up.issue",
                                        this::asked,
                                        b -> b.primary()
                                                .needs(Permission.INVOICE)
                                                .runs(this::issue)
                                                .leaves("invoices.receipt", (turn, text) -> invoices.receipt(turn))
                                                .noBack()
                                                .opens(FlowNames.INVOICE, INVOICE))
                                .button("other", "top_up.other", b -> b.then("sum"))
                                .button(
                                        "requisites",
                                        "order.requisites",
                                        b -> b.afterRefusal(Reason.INVOICE_REQUISITES)
                                                .opens(FlowNames.REQUISITES, COMPANY)))
                .build();
    }

    private static List<Option<CompanyId>> options(List<CompanyRow> rows) {
        return rows.stream().map(row -> Option.of(row.id(), row.name())).toList();
    }

    private Text named(Turn turn, Text text) {
        return text.with("company", wallet.company(turn).name());
    }

    private Text asked(Turn turn, Text text) {
        return named(turn, text).with("sum", turn.get(TOP_UP));
    }

    private Outcome<Facts> issue(Turn turn, IdempotencyKey key) {
        return invoicing
                .invoice(turn.acting().member(), turn.get(COMPANY), turn.get(TOP_UP), key)
                .map(invoice -> {
                    invoices.send(turn, invoice.id());
                    return turn.facts().with(INVOICE, invoice.id());
                });
    }
}
