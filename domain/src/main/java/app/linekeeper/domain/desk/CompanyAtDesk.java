package app.linekeeper.domain.desk;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.PaperlessAgreement;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.wallet.Movement;
import org.jspecify.annotations.Nullable;

/**
 * A company as an operator sees it.
 *
 * @param paperless by which agreement its documents are originals; null while they are copies (rule 30)
 * @param keeper the partner who keeps it, for itself or for a client
 * @param client whose company it is; null for one of the partner's own
 * @param balance what stands on its wallet
 * @param movements a page of what came to the wallet and went from it, newest first
 */
public record CompanyAtDesk(
        CompanyId id,
        String name,
        Requisites requisites,
        boolean complete,
        @Nullable PaperlessAgreement paperless,
        Keeper keeper,
        @Nullable ClientId client,
        Money balance,
        Page<Movement> movements) {}
