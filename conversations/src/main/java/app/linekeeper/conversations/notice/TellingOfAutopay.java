package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.LINES;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.CommonSlots.TOP_UP;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flows.line.ManyLines;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.autopay.AutopayAnnounced;
import app.linekeeper.domain.autopay.AutopayDone;
import app.linekeeper.domain.autopay.AutopayFailed;
import app.linekeeper.domain.autopay.AutopayInvoiced;
import app.linekeeper.domain.autopay.AutopaySource;
import app.linekeeper.domain.autopay.AutopayStopped;
import app.linekeeper.domain.autopay.CardRunsOut;
import app.linekeeper.domain.autopay.LinesDue;
import app.linekeeper.domain.autopay.SourceKind;
import app.linekeeper.domain.card.SavedMethods;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a team what is paid for by itself: before it happens, when it has, and where it could not be (rules 23 to 26). */
@Component
class TellingOfAutopay {

    /** After these a line can still be renewed by hand; whatever else stops autopayment is in the way of that, too. */
    private static final Set<Reason> TOO_LATE = Set.of(Reason.AUTOPAY_TOO_LATE, Reason.AUTOPAY_UNPAID);

    private final Lines lines;
    private final Clients clients;
    private final Companies companies;
    private final Invoices invoices;
    private final SavedMethods methods;
    private final Telling telling;

    TellingOfAutopay(
            Lines lines,
            Clients clients,
            Companies companies,
            Invoices invoices,
            SavedMethods methods,
            Telling telling) {
        this.lines = lines;
        this.clients = clients;
        this.companies = companies;
        this.invoices = invoices;
        this.methods = methods;
        this.telling = telling;
    }

    @EventListener
    void on(AutopayAnnounced announced) {
        LinesDue due = announced.due();
        Text text = about(Text.of(isByCard(due) ? "notice.autopay_announced_card" : "notice.autopay_announced"), due)
                .with("sum", announced.sum())
                .with("day", announced.day());
        tell(due, skippable(toAutopay(Told.of(text)), due));
    }

    @EventListener
    void on(AutopayDone done) {
        Text text = about(
                        Text.of(isByCard(done.due()) ? "notice.autopay_done_card" : "notice.autopay_done"), done.due())
                .with("sum", done.sum());
        tell(
                done.due(),
                Told.of(text).button(Text.of("notice.to_act"), FlowNames.ORDER, Facts.of(ORDER, done.order())));
    }

    @EventListener
    void on(AutopayInvoiced invoiced) {
        Invoice invoice = invoices.findById(invoiced.invoice()).orElseThrow();
        Text text = about(Text.of("notice.autopay_invoiced"), invoiced.due())
                .with("number", invoice.number())
                .with("sum", invoiced.sum())
                .with("until", invoiced.validUntil());
        Told told = Told.of(text)
                .with(invoice.document())
                .button(Text.of("notice.to_invoice"), FlowNames.INVOICE, Facts.of(INVOICE, invoice.id()));
        LinesDue due = invoiced.due();
        tell(due, skippable(told, due));
        telling.partnerBeside(due.partner(), Permission.INVOICE, Permission.PAY, NoticeTopic.AUTOPAY, told);
    }

    @EventListener
    void on(AutopayFailed failed) {
        Text text = about(Text.of("notice.autopay_failed"), failed.due())
                .with("sum", failed.sum())
                .with("why", failed.why().text())
                .with(
                        "then",
                        failed.nextTry() == null
                                ? Text.of("notice.autopay_off")
                                : Text.of("notice.autopay_again").with("day", failed.nextTry()));
        tell(failed.due(), waysOut(Told.of(text), failed));
    }

    @EventListener
    void on(AutopayStopped stopped) {
        Text text = about(Text.of("notice.autopay_stopped"), stopped.due())
                .with("why", stopped.why().text());
        Told told = Told.of(text);
        tell(stopped.due(), TOO_LATE.contains(stopped.why().reason()) ? byHand(told, stopped.due()) : toAutopay(told));
    }

    @EventListener
    void on(CardRunsOut card) {
        Text text = Text.of("notice.autopay_card_runs_out")
                .with("card", card.card())
                .with("last", card.last().atEndOfMonth())
                .with("day", card.day())
                .with("n", card.lines());
        telling.partner(card.partner(), Permission.PAY, NoticeTopic.AUTOPAY, toAutopay(Told.of(text)));
    }

    private void tell(LinesDue due, Told told) {
        telling.partner(due.partner(), Permission.PAY, NoticeTopic.AUTOPAY, told);
    }

    /** Money where money is missing, requisites where those are, another source where a card fails, and renewing by hand in any case. */
    private static Told waysOut(Told told, AutopayFailed failed) {
        LinesDue due = failed.due();
        if (isByCard(due)) {
            return byHand(due.lines().size() == 1 ? otherSource(told, due) : toAutopay(told), due);
        }
        Facts company = Facts.of(COMPANY, due.source().company().orElseThrow());
        if (failed.missing() != null) {
            Text label = Text.of("notice.top_up_by").with("sum", failed.missing());
            return byHand(told.button(label, FlowNames.TOP_UP, company.with(TOP_UP, failed.missing())), due);
        }
        return byHand(
                failed.why().reason() == Reason.INVOICE_REQUISITES
                        ? told.button(Text.of("notice.to_requisites"), FlowNames.REQUISITES, company)
                        : told,
                due);
    }

    /** Where another card or a wallet is chosen. */
    private static Told otherSource(Told told, LinesDue due) {
        return told.button(
                Text.of("notice.to_autopay"),
                FlowNames.AUTOPAY_LINE,
                Facts.of(LINE, due.lines().get(0)));
    }

    private static Told byHand(Told told, LinesDue due) {
        return due.lines().size() == 1
                ? told.button(
                        Text.of("notice.renew_by_hand"),
                        FlowNames.RENEW,
                        Facts.of(LINE, due.lines().get(0)))
                : told.button(
                        Text.of("notice.renew_by_hand"),
                        FlowNames.RENEW_SEVERAL,
                        Facts.of(CLIENT, due.client()).with(LINES, due.lines()));
    }

    private static Told toAutopay(Told told) {
        return told.button(Text.of("notice.to_autopay"), FlowNames.AUTOPAY, Facts.none());
    }

    private static Told skippable(Told told, LinesDue due) {
        return due.lines().size() == 1
                ? told.button(
                        Text.of("notice.not_this_time"),
                        FlowNames.AUTOPAY_LINE,
                        Facts.of(LINE, due.lines().get(0)))
                : told.button(Text.of("notice.not_this_time"), FlowNames.AUTOPAY_SKIP, Facts.of(LINES, due.lines()));
    }

    private static boolean isByCard(LinesDue due) {
        return due.source().kind() == SourceKind.CARD;
    }

    /** The company's name, or how its owner knows the card. */
    private String paidFrom(AutopaySource source) {
        return source.company()
                .map(company -> companies.findById(company).orElseThrow().name())
                .orElseGet(() -> methods.findById(source.method().orElseThrow())
                        .orElseThrow()
                        .label());
    }

    private Text about(Text text, LinesDue due) {
        List<String> numbers = lines.all(due.lines()).stream().map(Line::number).toList();
        return text.with("n", numbers.size())
                .with("numbers", ManyLines.numbers(numbers))
                .with("client", clients.findById(due.client()).orElseThrow().name())
                .with("end", due.end())
                .with("company", paidFrom(due.source()));
    }
}
