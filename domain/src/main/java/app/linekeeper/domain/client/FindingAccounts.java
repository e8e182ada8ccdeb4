package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.SearchText;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator finds the account of any client of any partner, to see who answers for it (rule 36). */
@Component
@Transactional(readOnly = true)
public class FindingAccounts {

    private final Access access;
    private final AccountLists lists;
    private final ClientLists ofPartners;

    FindingAccounts(Access access, AccountLists lists, ClientLists ofPartners) {
        this.access = access;
        this.lists = lists;
        this.ofPartners = ofPartners;
    }

    /**
     * A page of eight, last used first.
     *
     * @param typed part of a name, e-mail or tax number in any case, or the whole number of a line; empty finds nothing
     * @param page counted from 0; beyond the end means the last
     * @return refused as not_allowed for everybody but an operator
     */
    public Outcome<Page<FoundAccount>> page(MemberId operator, String typed, int page) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> page(SearchText.sought(typed), page));
    }

    /** One account; refused as not_found, and as not_allowed for everybody but an operator. */
    public Outcome<FoundAccount> one(MemberId operator, ClientId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> lists.find(id)
                        .map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /**
     * A page of eight of the partner's clients, last used first.
     *
     * @param typed part of a name, e-mail or tax number, or of a line's number or name, in any case; empty for all
     * @param page counted from 0; beyond the end means the last
     * @return refused as not_allowed for everybody but an operator
     */
    public Outcome<Page<ClientRow>> ofPartner(MemberId operator, PartnerId partner, String typed, int page) {
        String sought = SearchText.sought(typed);
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> sought.isEmpty()
                        ? ofPartners.recent(partner, page, FindingClients.A_PAGE)
                        : ofPartners.search(partner, SearchText.pattern(sought), page, FindingClients.A_PAGE));
    }

    private Page<FoundAccount> page(String sought, int page) {
        int size = FindingClients.A_PAGE;
        return sought.isEmpty()
                ? new Page<>(List.of(), 0, size, 0)
                : lists.search(SearchText.pattern(sought), sought.replace(" ", ""), page, size);
    }
}
