package app.linekeeper.domain.pack;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.client.OwnClients;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.OwnCompanies;
import app.linekeeper.domain.shared.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for all acts of a period at once; a job makes the pack, and it comes by itself when it is ready. */
@Component
public class RequestingPack {

    private final Access access;
    private final OwnClients clients;
    private final OwnCompanies companies;
    private final Packs packs;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RequestingPack(
            Access access,
            OwnClients clients,
            OwnCompanies companies,
            Packs packs,
            Audit audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.clients = clients;
        this.companies = companies;
        this.packs = packs;
        this.audit = audit;
        this.events = events;
    }

    /**
     * The pack that is going to be made; the same for the same key, and for the same wish while it is awaited.
     *
     * @return refused as not_allowed (rule 35: owner and accountant take documents), or not_found for a client or a
     *     company of another partner
     */
    @Transactional
    public Outcome<PackId> request(AskForPack asked) {
        return access.of(asked.member())
                .allowed(Permission.TAKE_DOCUMENTS)
                .then(acting -> own(acting, asked.scope()))
                .map(acting -> packs.awaited(asked).orElseGet(() -> add(acting, asked)));
    }

    private Outcome<Acting> own(Acting acting, PackScope scope) {
        Outcome<Acting> ofClient = scope.client() == null
                ? Outcome.done(acting)
                : clients.find(acting, scope.client()).map(found -> acting);
        CompanyId company = scope.company();
        return company == null
                ? ofClient
                : ofClient.then(may -> companies.find(may, company).map(found -> may));
    }

    private PackId add(Acting acting, AskForPack asked) {
        PackId id =
                new PackId(UUID.nameUUIDFromBytes(("pack:" + asked.key().value()).getBytes(StandardCharsets.UTF_8)));
        if (packs.add(id, acting, asked)) {
            audit.record(acting, "pack.requested", "pack", id);
            events.publishEvent(new PackAsked(id));
        }
        return id;
    }
}
