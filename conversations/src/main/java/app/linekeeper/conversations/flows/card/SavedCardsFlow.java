package app.linekeeper.conversations.flows.card;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.autopay.RenewingFromCard;
import app.linekeeper.domain.card.CardWays;
import app.linekeeper.domain.card.KeepingMethods;
import app.linekeeper.domain.card.SavedMethodId;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cards that a partner had kept: what is known of each, and to have it forgotten. */
@Component
final class SavedCardsFlow implements Flow {

    private static final Slot<SavedMethodId> SAVED = Slot.id("saved_card", SavedMethodId::parse);

    private final KeepingMethods methods;
    private final KeepingCompanies companies;
    private final CardWays ways;
    private final RenewingFromCard renewing;

    SavedCardsFlow(KeepingMethods methods, KeepingCompanies companies, CardWays ways, RenewingFromCard renewing) {
        this.methods = methods;
        this.companies = companies;
        this.ways = ways;
        this.renewing = renewing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.SAVED_CARDS, 1)
                .needs(Permission.PAY)
                .step(
                        "cards",
                        this::cards,
                        s -> s.says("card.saved_title")
                                .saysIf(List::isEmpty, "card.saved_none")
                                .choose(SAVED, SavedCard::options, c -> c.then("one")))
                .step(
                        "one",
                        this::card,
                        s -> s.says("card.saved_one", SavedCard::said)
                                .saysIf(SavedCard::isOneOfSeveral, "card.saved_at", SavedCard::at)
                                .saysIf(SavedCard::isGood, "card.saved_until", SavedCard::said)
                                .saysIf(SavedCard::isExpired, "card.saved_expired", SavedCard::said)
                                .button(
                                        "remove",
                                        "card.saved_remove",
                                        b -> b.danger().then("remove")))
                .step(
                        "remove",
                        this::toForget,
                        s -> s.says("card.saved_sure", SavedCard::said)
                                .saysIf(SavedCard::isRenewingLines, "card.saved_stops", SavedCard::stopped)
                                .button(
                                        "yes",
                                        "card.saved_yes",
                                        b -> b.danger()
                                                .runs(this::remove)
                                                .noBack()
                                                .then("cards")))
                .build();
    }

    private List<SavedCard> cards(Turn turn) {
        MemberId member = turn.acting().member();
        Map<CompanyId, String> names =
                turn.need(companies.list(member)).stream().collect(Collectors.toMap(CompanyRow::id, CompanyRow::name));
        return turn.need(methods.list(member)).stream()
                .map(method -> SavedCard.of(method, names, ways.areSeveral(), turn))
                .toList();
    }

    /** One that somebody else had forgotten meanwhile is no longer there. */
    private SavedCard card(Turn turn) {
        return cards(turn).stream()
                .filter(card -> card.method().id().equals(turn.get(SAVED)))
                .findFirst()
                .orElseGet(() -> turn.need(SavedCard.gone()));
    }

    private SavedCard toForget(Turn turn) {
        return card(turn).renewing(turn.need(renewing.lines(turn.acting().member(), turn.get(SAVED))));
    }

    private Outcome<Facts> remove(Turn turn, IdempotencyKey key) {
        return methods.remove(turn.acting().member(), turn.get(SAVED))
                .map(removed -> turn.facts().without(SAVED));
    }
}
