package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RefundSnapshot.Status;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.shared.Money;
import java.util.Optional;

/** Gives money back. There is no key for asking twice: what went back is looked at before anything is asked. */
final class HalykRefunds {

    private final HalykApi api;

    HalykRefunds(HalykApi api) {
        this.api = api;
    }

    RefundSnapshot refund(GatewayRefund refund) {
        Optional<HalykTransaction> found = api.find(refund.payment().id());
        if (found.isEmpty()) {
            return failed("halyk knows of no such payment");
        }
        Money wentBack = found.get().wentBack();
        if (wentBack.isLessThan(refund.before().plus(refund.sum()))) {
            ProviderAnswer answer = api.refund(found.get(), refund);
            if (!answer.isOk()) {
                return failed(HalykApi.words(answer));
            }
        }
        return new RefundSnapshot(refund.id().toString(), Status.SUCCEEDED, null);
    }

    private static RefundSnapshot failed(String words) {
        return new RefundSnapshot(null, Status.FAILED, words);
    }
}
