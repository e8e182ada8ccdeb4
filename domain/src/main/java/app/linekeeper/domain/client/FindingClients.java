package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partner's clients: recently used ones first, or those whose name, e-mail or tax number, or a line's number or name,
 * holds what was typed.
 */
@Component
public class FindingClients {

    public static final int A_PAGE = 8;

    private final Access access;
    private final ClientLists lists;
    private final OwnClients own;
    private final RecentClients recent;

    FindingClients(Access access, ClientLists lists, OwnClients own, RecentClients recent) {
        this.access = access;
        this.lists = lists;
        this.own = own;
        this.recent = recent;
    }

    /**
     * A page of eight.
     *
     * @param typed part of a name, e-mail or tax number, or of a line's number or name, in any case; empty for all clients
     * @param page counted from 0; beyond the end means the last
     */
    @Transactional(readOnly = true)
    public Outcome<Page<ClientRow>> page(MemberId member, String typed, int page) {
        return access.of(member)
                .allowed(Permission.SEE_CLIENTS)
                .map(acting -> page(acting.partnerOrThrow(), SearchText.sought(typed), page));
    }

    /** One client, who soon comes first in the partner's list by this. */
    @Transactional(readOnly = true)
    public Outcome<ClientAccount> open(MemberId member, ClientId id) {
        return own.find(access.of(member), id).map(client -> {
            recent.used(client);
            return client;
        });
    }

    private Page<ClientRow> page(PartnerId partner, String sought, int page) {
        return sought.isEmpty()
                ? lists.recent(partner, page, A_PAGE)
                : lists.search(partner, SearchText.pattern(sought), page, A_PAGE);
    }
}
