package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.bank.BankLineId;
import app.linekeeper.domain.bank.BankLineRow;
import app.linekeeper.domain.bank.UnmatchedLines;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;

/** The payments that wait for an operator, oldest first. */
@Component
final class WaitingLinesFlow implements Flow {

    static final String NAME = "bank_waiting";

    private final UnmatchedLines lines;

    WaitingLinesFlow(UnmatchedLines lines) {
        this.lines = lines;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .step(
                        "lines",
                        this::page,
                        s -> s.saysIf(
                                        page -> !page.isEmpty(),
                                        "bank_lines.waiting",
                                        (page, text) -> text.with("n", page.total()))
                                .saysIf(Page::isEmpty, "bank_lines.none_waits")
                                .choosePaged(
                                        BANK_LINE,
                                        WaitingLinesFlow::options,
                                        c -> c.stillIf(this::isThere).opens(BankLineFlow.NAME, BANK_LINE))
                                .button("bank", "bank_lines.to_bank", b -> b.opens(FlowNames.BANK)))
                .build();
    }

    static Options<BankLineId> options(Page<BankLineRow> page) {
        return Options.of(page, row -> Option.of(row.id(), BankTexts.option(row)));
    }

    private Page<BankLineRow> page(Turn turn, PageWanted page) {
        return turn.need(lines.page(turn.acting().member(), page.number()));
    }

    /** Also one that a colleague decided meanwhile: its card says how. */
    private boolean isThere(Turn turn, BankLineId line) {
        turn.need(lines.one(turn.acting().member(), line));
        return true;
    }
}
