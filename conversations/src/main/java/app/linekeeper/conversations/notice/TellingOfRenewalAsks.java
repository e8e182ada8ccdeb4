package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINES;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flows.line.ManyLines;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.asking.RenewalAsked;
import app.linekeeper.domain.asking.RenewalAsked.AskedLine;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.locales.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever orders lines that a client asks for a renewal, and leads to it (rule 39). */
@Component
class TellingOfRenewalAsks {

    private final Telling telling;

    TellingOfRenewalAsks(Telling telling) {
        this.telling = telling;
    }

    @EventListener
    void on(RenewalAsked asked) {
        telling.partner(
                asked.partner(),
                Permission.ORDER_LINES,
                NoticeTopic.LINES,
                Told.of(text(asked))
                        .button(Text.of("notice.renew_asked"), FlowNames.RENEW_SEVERAL, facts(asked))
                        .button(Text.of("notice.to_client"), FlowNames.CLIENT, Facts.of(CLIENT, asked.client())));
    }

    private static Text text(RenewalAsked asked) {
        Text text = Text.of(asked.lines().isEmpty() ? "notice.renewal_asked_any" : "notice.renewal_asked")
                .with("client", asked.clientName());
        return asked.lines().isEmpty()
                ? text
                : text.with(
                        "lines",
                        ManyLines.of(
                                asked.lines().stream().map(AskedLine::number).toList()));
    }

    private static Facts facts(RenewalAsked asked) {
        Facts client = Facts.of(CLIENT, asked.client());
        return asked.lines().isEmpty()
                ? client
                : client.with(LINES, asked.lines().stream().map(AskedLine::id).toList());
    }
}
