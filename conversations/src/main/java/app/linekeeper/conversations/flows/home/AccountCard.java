package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flows.client.ClientTexts;
import app.linekeeper.domain.client.FoundAccount;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;

/** The account of a client before an operator. */
record AccountCard(FoundAccount account) {

    static Options<ClientId> options(Page<FoundAccount> page) {
        return Options.of(page, account -> Option.of(account.id(), new AccountCard(account).label()));
    }

    boolean isRepresented() {
        return account.speaking() > 0;
    }

    boolean isFree() {
        return !isRepresented();
    }

    boolean hasPartner() {
        return account.partner() != null;
    }

    boolean hasNoPartner() {
        return !hasPartner();
    }

    boolean mayBeRepresentedAnew() {
        return isFree() && hasPartner();
    }

    boolean isOfNobody() {
        return isFree() && hasNoPartner();
    }

    /** Fills {@code known}, a line each. */
    Text known(Text text) {
        List<Text> known = ClientTexts.known(account.name(), account.email(), account.taxNumber());
        known.add(said(Text.of(hasPartner() ? "free_account.partner" : "free_account.no_partner")));
        return text.with("known", known);
    }

    /** Fills {@code name}, {@code partner} and {@code n}, how many speak for it. */
    Text said(Text text) {
        return text.with("name", account.name())
                .with("partner", Objects.requireNonNullElse(account.partner(), ""))
                .with("n", account.speaking());
    }

    private Text label() {
        return said(Text.of(hasPartner() ? "free_account.one" : "free_account.one_alone"));
    }
}
