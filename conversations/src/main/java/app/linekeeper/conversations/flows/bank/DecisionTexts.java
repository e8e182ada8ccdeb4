package app.linekeeper.conversations.flows.bank;

import app.linekeeper.domain.bank.BankDecision;
import app.linekeeper.locales.Text;

/** Decisions in words. */
final class DecisionTexts {

    private DecisionTexts() {}

    /** Where the money went, and what came of it there. */
    static Text row(BankDecision decision) {
        return about(Text.of("bank_line.decision"), decision);
    }

    /** Fills the kind, the name, the sum, what came of it, and who decided. */
    static Text about(Text text, BankDecision decision) {
        return text.with("kind", decision.target().kind().name())
                .with("name", decision.name())
                .with("sum", decision.sum())
                .with(
                        "became",
                        decision.became() == null ? "" : decision.became().name())
                .with("who", decision.by().kind().name());
    }
}
