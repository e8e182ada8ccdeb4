package app.linekeeper.domain.pack;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what has become of packs. */
@Component
@Transactional(readOnly = true)
public class SeeingPacks {

    private final Access access;
    private final Packs packs;
    private final PackFiles files;

    SeeingPacks(Access access, Packs packs, PackFiles files) {
        this.access = access;
        this.packs = packs;
        this.files = files;
    }

    /** A pack of the member's partner; refused as not_allowed, or as not_found for any other. */
    public Outcome<Pack> find(MemberId member, PackId id) {
        return access.of(member)
                .allowed(Permission.TAKE_DOCUMENTS)
                .then(acting -> packs.find(id)
                        .filter(pack -> acting.worksFor(pack.partner()))
                        .map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /** The pack, where whoever asked for it still may have it. */
    public Optional<Pack> stillWanted(PackId id) {
        return packs.find(id)
                .filter(pack -> access.find(pack.member())
                        .filter(acting -> acting.may(Permission.TAKE_DOCUMENTS) && acting.worksFor(pack.partner()))
                        .isPresent());
    }

    /** Its files in the order in which they are sent; none once they are kept no more. */
    public List<PackFile> files(PackId id) {
        return files.of(id);
    }
}
