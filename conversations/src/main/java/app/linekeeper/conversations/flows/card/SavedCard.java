package app.linekeeper.conversations.flows.card;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.card.SavedMethod;
import app.linekeeper.domain.card.SavedMethodId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A card that was kept.
 *
 * @param company the name of the company that pays with it; null where a person does
 * @param isOneOfSeveral whether cards are kept at more than one provider
 * @param isExpired whether its last day is over
 * @param lines how many renew by themselves from it, where that was asked for
 * @param keptOn when it was kept, in the zone of whoever looks
 */
record SavedCard(
        SavedMethod method,
        @Nullable String company,
        boolean isOneOfSeveral,
        boolean isExpired,
        int lines,
        LocalDate keptOn) {

    static SavedCard of(SavedMethod method, Map<CompanyId, String> companies, boolean isOneOfSeveral, Turn turn) {
        return new SavedCard(
                method,
                method.payer() instanceof Payer.OrganisationByCard payer ? companies.get(payer.company()) : null,
                isOneOfSeveral,
                method.isExpired(turn.clock().instant()),
                0,
                LocalDate.ofInstant(method.keptAt(), turn.zone()));
    }

    static Outcome<SavedCard> gone() {
        return Refusal.of(Reason.NOT_FOUND).asOutcome();
    }

    static List<Option<SavedMethodId>> options(List<SavedCard> cards) {
        return cards.stream()
                .map(card -> Option.of(
                        card.method.id(),
                        Text.of("card.saved_option")
                                .with("label", card.method.label())
                                .with("who", card.who())))
                .toList();
    }

    SavedCard renewing(int number) {
        return new SavedCard(method, company, isOneOfSeveral, isExpired, number, keptOn);
    }

    boolean isRenewingLines() {
        return lines > 0;
    }

    Text stopped(Text text) {
        return text.with("n", lines);
    }

    boolean isGood() {
        return method.lastMonth() != null && !isExpired;
    }

    Text said(Text text) {
        YearMonth last = method.lastMonth();
        Text said = text.with("label", method.label())
                .with("who", who())
                .with("email", method.email())
                .with("day", keptOn);
        return last == null ? said : said.with("end", last.atEndOfMonth());
    }

    Text at(Text text) {
        return text.with("gateway", CardTexts.gateway(method.gateway()));
    }

    private Text who() {
        return company == null
                ? Text.of("card.payer_is_person")
                : Text.of("common.as_is").with("text", Objects.requireNonNull(company));
    }
}
